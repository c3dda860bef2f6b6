using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Storage.Tables;

/// <summary>The keys of VPN gateways.</summary>
internal static class VpnGatewayKeys
{
    /// <summary>When its deletion ends.</summary>
    public static Key<StoredVpnGateway> GoneAt { get; } = new("gone_at", gateway => gateway.GoneAt is { } time ? KeyText.Of(time) : null);

    public static Key<StoredVpnGateway> Vpc { get; } = new("vpc_id", gateway => gateway.VpcId);

    public static Key<StoredVpnGateway> VSwitch { get; } = new("v_switch_id", gateway => gateway.VSwitchId);

    public static Key<StoredVpnGateway> DisasterRecoveryVSwitch { get; } = new("disaster_recovery_v_switch_id", gateway => gateway.DisasterRecoveryVSwitchId);

    public static Key<StoredVpnGateway> InternetIp { get; } = new("internet_ip", gateway => gateway.InternetIp, KeyUse.Counted);

    public static Key<StoredVpnGateway> DisasterRecoveryInternetIp { get; } =
        new("disaster_recovery_internet_ip", gateway => gateway.DisasterRecoveryInternetIp, KeyUse.Counted);

    public static Key<StoredVpnGateway> SslVpnInternetIp { get; } = new("ssl_vpn_internet_ip", gateway => gateway.SslVpnInternetIp, KeyUse.Counted);

    public static Key<StoredVpnGateway> ResourceGroup { get; } = new("resource_group_id", gateway => gateway.ResourceGroupId);

    public static Key<StoredVpnGateway> Region { get; } = new("region_id", gateway => gateway.RegionId, KeyUse.Paged);

    public static TableDefinition<StoredVpnGateway> Definition { get; } = new(
        "vpn_gateways",
        GoneAt,
        VSwitch,
        DisasterRecoveryVSwitch,
        Vpc,
        InternetIp,
        DisasterRecoveryInternetIp,
        SslVpnInternetIp,
        ResourceGroup,
        Region);
}
