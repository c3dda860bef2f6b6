namespace SslVpnSdk.ControlPlane;

/// <summary>The VPN gateway.</summary>
public sealed record DescribeVpnGatewayResponse : VpnGateway
{
    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
