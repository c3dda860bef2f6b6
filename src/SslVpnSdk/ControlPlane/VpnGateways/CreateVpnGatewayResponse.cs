namespace SslVpnSdk.ControlPlane;

/// <summary>The answer to <see cref="CreateVpnGatewayRequest"/>.</summary>
public sealed record CreateVpnGatewayResponse
{
    /// <summary>The id of the VPN gateway, <c>vpn-…</c>.</summary>
    public required string VpnGatewayId { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The number of the order.</summary>
    public required long OrderId { get; init; }

    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
