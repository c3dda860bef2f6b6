namespace SslVpnSdk.ControlPlane;

/// <summary>A VPN gateway as the service describes it.</summary>
public record VpnGateway
{
    /// <summary>The region. The service does not name it in answers about one gateway, so it can be null.</summary>
    public string? RegionId { get; init; }

    /// <summary>The id of the VPN gateway, <c>vpn-…</c>.</summary>
    public required string VpnGatewayId { get; init; }

    /// <summary>The id of the VPC it stands in.</summary>
    public required string VpcId { get; init; }

    /// <summary>The id of its vSwitch.</summary>
    public string? VSwitchId { get; init; }

    /// <summary>The id of the vSwitch of its second tunnel; null with one tunnel.</summary>
    public string? DisasterRecoveryVSwitchId { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for; empty for nothing.</summary>
    public required string Description { get; init; }

    /// <summary><c>init</c>, <c>provisioning</c>, <c>active</c>, <c>updating</c> or <c>deleting</c>.</summary>
    public required string Status { get; init; }

    /// <summary><c>Normal</c> or <c>FinancialLocked</c>.</summary>
    public required string BusinessStatus { get; init; }

    /// <summary><c>Prepay</c> or <c>PostpayByFlow</c>.</summary>
    public required string ChargeType { get; init; }

    /// <summary>The bandwidth: <c>10M</c>.</summary>
    public required string Spec { get; init; }

    /// <summary>Its public address.</summary>
    public required string InternetIp { get; init; }

    /// <summary>The public address of its second tunnel; null with one tunnel.</summary>
    public string? DisasterRecoveryInternetIp { get; init; }

    /// <summary>The public address for SSL-VPN of a gateway with two tunnels; null otherwise, when <see cref="InternetIp"/> serves.</summary>
    public string? SslVpnInternetIp { get; init; }

    /// <summary><c>enable</c> or <c>disable</c>.</summary>
    public required string IpsecVpn { get; init; }

    /// <summary><c>enable</c> or <c>disable</c>; null in the answer to a change.</summary>
    public string? SslVpn { get; init; }

    /// <summary>The most SSL clients at one time; 0 without SSL-VPN; null in the answer to a change.</summary>
    public int? SslMaxConnections { get; init; }

    /// <summary>When it was made, in milliseconds since 1970-01-01 UTC.</summary>
    public required long CreateTime { get; init; }

    /// <summary>When it expires, in milliseconds since 1970-01-01 UTC; null when it does not.</summary>
    public long? EndTime { get; init; }

    /// <summary><c>public</c> or <c>private</c>.</summary>
    public required string NetworkType { get; init; }

    /// <summary><c>Normal</c> or <c>NationalStandard</c>.</summary>
    public required string VpnType { get; init; }

    /// <summary><c>Traditional</c>.</summary>
    public required string GatewayType { get; init; }

    /// <summary>Whether it propagates its routes.</summary>
    public required bool AutoPropagate { get; init; }

    /// <summary>Whether BGP is enabled.</summary>
    public bool EnableBgp { get; init; }

    /// <summary>The ids of its network interfaces.</summary>
    [ListElement("EniInstanceId")]
    public EquatableList<string> EniInstanceIds { get; init; } = new([]);

    /// <summary>The id of the resource group.</summary>
    public required string ResourceGroupId { get; init; }

    /// <summary>The features of the gateway: JSON text with string values.</summary>
    public required string Tag { get; init; }

    /// <summary>The tags.</summary>
    [ListElement("Tag")]
    public EquatableList<Tag> Tags { get; init; } = new([]);
}
