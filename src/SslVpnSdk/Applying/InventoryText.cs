using System.Globalization;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Applying;

/// <summary>Writes for people what is there, in plain lines.</summary>
public static class InventoryText
{
    /// <summary>What is there as one text.</summary>
    /// <param name="inventory">What is there.</param>
    public static string Write(DeploymentInventory inventory) =>
        string.Concat(Lines(inventory).Select(line => PlanText.Printable(line) + "\n"));

    private static IEnumerable<string> Lines(DeploymentInventory inventory)
    {
        var stack = inventory.Environment is null ? inventory.Stack : $"{inventory.Stack} ({inventory.Environment})";
        if (inventory is { Vpcs.Count: 0, VpnGateways.Count: 0, SslServers.Count: 0 })
        {
            return [$"Stack {stack}: nothing is there."];
        }

        return
        [
            $"Stack {stack} in {inventory.Region}",
            "",
            .. inventory.Vpcs.Select(vpc => $"VPC {vpc.Name}  {vpc.Resource.CidrBlock}  {vpc.Resource.VpcId}"),
            .. inventory.VpnGateways.Select(Gateway),
            .. inventory.SslServers.SelectMany(Server),
        ];
    }

    private static string Gateway(InventoryEntry<VpnGateway> entry)
    {
        var gateway = entry.Resource;
        var address = gateway.SslVpnInternetIp ?? gateway.InternetIp;
        return $"VPN gateway {entry.Name}  {address}  {gateway.Status}, {gateway.Spec.TrimEnd('M')} Mbit/s  {gateway.VpnGatewayId}";
    }

    private static IEnumerable<string> Server(InventoryServer entry)
    {
        var server = entry.Server;
        return
        [
            $"SSL server {entry.Name}  {server.InternetIp}:{server.Port} {server.Proto}  "
                + $"{server.Connections} of {server.MaxConnections} connections  {server.SslVpnServerId}",
            $"  local networks {server.LocalSubnet.Replace(",", ", ", StringComparison.Ordinal)}; client CIDR block {server.ClientIpPool}",
            .. entry.Certificates.Select(certificate =>
                $"  client certificate {certificate.Name}  {certificate.Resource.Status}, ends {Day(certificate.Resource.EndTime)}  "
                + certificate.Resource.SslVpnClientCertId),
        ];
    }

    private static string Day(long milliseconds) =>
        DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
