using SslVpnSdk.ControlPlane;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Applying;

/// <summary>Puts each resource of an inventory below the one it stands in or on.</summary>
internal sealed class InventoryTree(DeploymentInventory inventory, DateTimeOffset now)
{
    private readonly ILookup<string, InventoryEntry<RouteEntry>> _routes = inventory.Routes.ToLookup(route => route.Resource.RouteTableId);
    private readonly ILookup<string, InventoryEntry<VpnGateway>> _gateways = inventory.VpnGateways.ToLookup(gateway => gateway.Resource.VpcId);
    private readonly ILookup<string, InventoryServer> _servers = inventory.SslServers.ToLookup(server => server.Server.VpnGatewayId);

    /// <summary>All lines. What stands in or on nothing that is there stands by itself.</summary>
    public IEnumerable<InventoryLine> Lines()
    {
        var vpcs = inventory.Vpcs.Select(vpc => vpc.Resource.VpcId).ToHashSet();
        var gateways = inventory.VpnGateways.Select(gateway => gateway.Resource).Concat(inventory.UsedVpnGateways).Select(gateway => gateway.VpnGatewayId).ToHashSet();
        return
        [
            .. inventory.Vpcs.SelectMany(Vpc),
            .. inventory.VpnGateways.Where(entry => !vpcs.Contains(entry.Resource.VpcId)).SelectMany(entry => Gateway(entry.Resource, $"VPN gateway {entry.Name}", 0)),
            .. inventory.UsedVpnGateways.SelectMany(gateway => Gateway(gateway, $"existing VPN gateway {gateway.Name}".TrimEnd(), 0)),
            .. inventory.SslServers.Where(server => !gateways.Contains(server.Server.VpnGatewayId)).SelectMany(server => Server(server, 0)),
            .. inventory.Gone.Select(resource => Line(0, InventoryHealth.Bad, $"{resource.Address}  recorded, and gone", resource.Id)),
        ];
    }

    private static InventoryLine Line(int depth, InventoryHealth health, string text, string? id = null) =>
        new(depth, health, PrintableText.Of(text), id is null ? null : PrintableText.Of(id));

    private static InventoryHealth Health(bool isGood) => isGood ? InventoryHealth.Good : InventoryHealth.Attention;

    private IEnumerable<InventoryLine> Vpc(InventoryEntry<Vpc> entry)
    {
        var vpc = entry.Resource;
        return
        [
            Line(0, Health(vpc.Status == "Available"), $"VPC {entry.Name}  {string.Join(", ", vpc.UserCidrs.Prepend(vpc.CidrBlock))}", vpc.VpcId),
            .. vpc.RouterTableIds.SelectMany(table => _routes[table]).Select(route => Route(route.Resource)),
            .. _gateways[vpc.VpcId].SelectMany(gateway => Gateway(gateway.Resource, $"VPN gateway {gateway.Name}", 1)),
        ];
    }

    private static InventoryLine Route(RouteEntry route) => Line(
        1,
        Health(route.Status == "Available"),
        $"route {route.DestinationCidrBlock} to {string.Join(", ", route.NextHops.Select(hop => hop.NextHopId))}",
        route.RouteEntryId);

    private IEnumerable<InventoryLine> Gateway(VpnGateway gateway, string title, int depth)
    {
        var servers = _servers[gateway.VpnGatewayId].ToArray();
        var used = servers.Sum(server => server.Server.Connections);
        var seats = gateway.SslMaxConnections is > 0 and { } max ? $"{used} of {max} seats used" : "without SSL-VPN";
        return
        [
            Line(
                depth,
                Health(gateway.Status == "active" && !(used > 0 && used >= gateway.SslMaxConnections)),
                $"{title}  {InventoryWords.Addresses(gateway)}  {gateway.Status}, {gateway.Spec.TrimEnd('M')} Mbit/s, {seats}",
                gateway.VpnGatewayId),
            .. servers.SelectMany(server => Server(server, depth + 1)),
        ];
    }

    private IEnumerable<InventoryLine> Server(InventoryServer entry, int depth)
    {
        var server = entry.Server;
        return
        [
            Line(
                depth,
                Health(server.Connections < server.MaxConnections),
                $"SSL server {entry.Name}  {server.InternetIp}:{server.Port} {server.Proto}  {server.Connections} of {server.MaxConnections} connections",
                server.SslVpnServerId),
            Line(depth + 1, InventoryHealth.Good, InventoryWords.Settings(server)),
            .. entry.Certificates.Select(certificate => Certificate(certificate, depth + 1)),
            .. Clients(entry).Select(text => Line(depth + 1, InventoryHealth.Good, text)),
        ];
    }

    private InventoryLine Certificate(InventoryEntry<SslVpnClientCertKey> entry, int depth)
    {
        var (health, text) = InventoryWords.Validity(entry.Resource, now);
        return Line(depth, health, $"client certificate {entry.Name}  {text}", entry.Resource.SslVpnClientCertId);
    }

    private static IEnumerable<string> Clients(InventoryServer entry)
    {
        var names = entry.Certificates.ToLookup(certificate => $"CN={certificate.Resource.SslVpnClientCertId}", certificate => $"certificate {certificate.Name}");
        return entry.Clients?.Select(client => InventoryWords.Connected(client, names[client.CommonName].FirstOrDefault(client.CommonName)))
            ?? ["the control plane does not list the connected clients of this VPN gateway"];
    }
}
