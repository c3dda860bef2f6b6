namespace SslVpnSdk.ControlPlane;

/// <summary>Makes a VPN gateway. Asynchronous: it is <c>init</c>, <c>provisioning</c>, then <c>active</c>.</summary>
/// <remarks>The service has no call that turns SSL-VPN on, or changes bandwidth or SSL connections, later.</remarks>
public sealed record CreateVpnGatewayRequest : RegionalRequest<CreateVpnGatewayResponse>, IIdempotentRequest
{
    /// <summary>The id of the VPC it stands in.</summary>
    public required string VpcId { get; init; }

    /// <summary>The bandwidth in Mbit/s: 5, 10, 20, 50, 100, 200, 500 or 1000; 200 or 1000 in a private network. Null is refused: there is no default.</summary>
    public required int? Bandwidth { get; init; }

    /// <summary>Whether SSL-VPN is enabled. Null: false.</summary>
    public bool? EnableSsl { get; init; }

    /// <summary>The most SSL clients at one time: 5, 10, 20, 50, 100, 200, 500 or 1000; refused unless SSL-VPN is enabled. Null: 5.</summary>
    public int? SslConnections { get; init; }

    /// <summary>Whether IPsec-VPN is enabled. Null: true.</summary>
    public bool? EnableIpsec { get; init; }

    /// <summary>The id of its vSwitch. Null: the service takes the first of the VPC; none when the VPC has none.</summary>
    public string? VSwitchId { get; init; }

    /// <summary>The id of the vSwitch of its second tunnel, in another zone than the first. Null: it has one tunnel.</summary>
    public string? DisasterRecoveryVSwitchId { get; init; }

    /// <summary><c>PREPAY</c> or <c>POSTPAY</c>. Null: <c>POSTPAY</c>.</summary>
    public string? InstanceChargeType { get; init; }

    /// <summary>The months paid for: 1 to 9, 12, 24 or 36. Needed with <c>PREPAY</c>.</summary>
    public int? Period { get; init; }

    /// <summary>Whether the order is paid by itself. Null: false. No order has to be paid here, so it changes nothing.</summary>
    public bool? AutoPay { get; init; }

    /// <summary><c>public</c> or <c>private</c>. Null: <c>public</c>.</summary>
    public string? NetworkType { get; init; }

    /// <summary><c>Normal</c> or <c>NationalStandard</c>. Null: <c>Normal</c>.</summary>
    public string? VpnType { get; init; }

    /// <summary>The name of the gateway: 1 to 100 characters, not starting with <c>http://</c> or <c>https://</c>. Null: its id.</summary>
    public string? Name { get; init; }

    /// <summary>The resource group, which its SSL servers and certificates follow. Null: the account's default.</summary>
    public string? ResourceGroupId { get; init; }

    /// <inheritdoc />
    public string? ClientToken { get; init; }
}
