namespace SslVpnSdk.ControlPlane;

/// <summary>Asks for one VPN gateway.</summary>
public sealed record DescribeVpnGatewayRequest : RegionalRequest<DescribeVpnGatewayResponse>
{
    /// <summary>The id of the VPN gateway, <c>vpn-…</c>.</summary>
    public required string VpnGatewayId { get; init; }

    /// <summary>Whether what was ordered for later is described. Nothing can be, so it changes nothing. Null: false.</summary>
    public bool? IncludeReservationData { get; init; }
}
