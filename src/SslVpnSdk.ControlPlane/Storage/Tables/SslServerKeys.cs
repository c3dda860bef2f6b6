using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Storage.Tables;

/// <summary>The keys of SSL servers.</summary>
internal static class SslServerKeys
{
    public static Key<StoredSslServer> VpnGateway { get; } = new("vpn_gateway_id", server => server.VpnGatewayId);

    public static Key<StoredSslServer> Name { get; } = new("name", server => server.Name);

    public static Key<StoredSslServer> Region { get; } = new("region_id", server => server.RegionId, KeyUse.Paged);

    public static TableDefinition<StoredSslServer> Definition { get; } = new("ssl_servers", VpnGateway, Name, Region);
}
