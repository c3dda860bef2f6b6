using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Describes SSL servers as the service does.</summary>
internal static class SslServerAnswers
{
    public static SslVpnServer Describe(StoredSslServer server, ActionContext context)
    {
        var gateway = context.GatewayOf(server);
        return new SslVpnServer
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
            Connections = context.State.Sessions.Where(SessionKeys.SslServer, server.Id).Count(),
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
}
