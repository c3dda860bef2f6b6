using System.Net;
using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Planning;

/// <summary>Reads who is connected. Gateways without connections are not asked.</summary>
internal sealed class ConnectedClientsReader(IControlPlane controlPlane, string region)
{
    private readonly Dictionary<string, EquatableList<SslVpnClient>?> _byGateway = new(StringComparer.Ordinal);

    /// <summary>The clients of a server; null when the control plane refuses to list those of its gateway, as it does for old ones.</summary>
    /// <exception cref="ControlPlaneException">The control plane is busy.</exception>
    /// <exception cref="UnansweredCallException">A call has no answer.</exception>
    public async Task<EquatableList<SslVpnClient>?> ReadAsync(SslVpnServer server, CancellationToken cancellationToken)
    {
        if (server.Connections == 0)
        {
            return new([]);
        }

        if (!_byGateway.TryGetValue(server.VpnGatewayId, out var clients))
        {
            _byGateway.Add(server.VpnGatewayId, clients = await OfGatewayAsync(server.VpnGatewayId, cancellationToken));
        }

        return clients is null || !IPNetwork.TryParse(server.ClientIpPool, out var pool)
            ? clients
            : new(clients.Where(client => IPAddress.TryParse(client.PrivateIp, out var address) && pool.Contains(address)));
    }

    /// <summary>The clients of a gateway; null when the control plane refuses to list them, as it does for gateways from before December 2022.</summary>
    public async Task<EquatableList<SslVpnClient>?> OfGatewayAsync(string gateway, CancellationToken cancellationToken)
    {
        try
        {
            var (clients, _) = await Listing.ReadAsync(
                page => controlPlane.SendAsync(
                    new DescribeSslVpnClientsRequest { RegionId = region, VpnGatewayId = gateway, PageNumber = page, PageSize = Listing.PageSize }, cancellationToken),
                answer => (answer.ClientInfoList, answer.TotalCount));
            return new(clients.DistinctBy(client => client.PrivateIp).OrderBy(client => Order(client.PrivateIp)));
        }
        catch (ControlPlaneException exception) when (!ControlPlaneFaults.IsTransient(exception))
        {
            return null;
        }
    }

    private static uint Order(string address) =>
        IPAddress.TryParse(address, out var parsed) && parsed.GetAddressBytes() is [var a, var b, var c, var d]
            ? ((uint)a << 24) | ((uint)b << 16) | ((uint)c << 8) | d
            : uint.MaxValue;
}
