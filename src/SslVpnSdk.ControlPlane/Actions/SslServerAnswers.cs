using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Describes SSL servers as the service does.</summary>
internal static class SslServerAnswers
{
    public static SslVpnServer Describe(StoredSslServer server, ActionContext context) => Describe([server], context).Single();

    public static IEnumerable<SslVpnServer> Describe(IReadOnlyList<StoredSslServer> servers, ActionContext context)
    {
        var gateways = context.State.VpnGateways.Find(servers.Select(server => server.VpnGatewayId));
        var connections = context.State.Sessions.Query.WhereGiven(SessionKeys.SslServer, [.. servers.Select(server => server.Id)]).CountBy(SessionKeys.SslServer);
        return servers.Select(server => Describe(server, gateways[server.VpnGatewayId], connections.GetValueOrDefault(server.Id)));
    }

    private static SslVpnServer Describe(StoredSslServer server, StoredVpnGateway gateway, int connections) => new()
    {
        RegionId = server.RegionId,
        SslVpnServerId = server.Id,
        VpnGatewayId = server.VpnGatewayId,
        Name = server.Name,
        LocalSubnet = server.LocalSubnet,
        ClientIpPool = server.ClientIpPool,
        CreateTime = server.CreatedAt.ToUnixTimeMilliseconds(),
        Cipher = server.Cipher,
        Proto = server.Proto,
        Port = server.Port,
        Compress = server.Compress,
        Connections = connections,
        MaxConnections = gateway.SslConnections ?? 0,
        InternetIp = gateway.SslAddress,
        EnableMultiFactorAuth = server.TwoFactor is not null,
        IDaaSInstanceId = server.TwoFactor?.InstanceId,
        IDaaSRegionId = server.TwoFactor?.RegionId,
        IDaaSApplicationId = server.TwoFactor?.ApplicationId,
        IDaaSInstanceVersion = server.TwoFactor is { IsEiam1: false } ? "EIAM 2.0" : null,
        ResourceGroupId = gateway.ResourceGroupId,
        DnsServers = server.DnsServers,
    };
}
