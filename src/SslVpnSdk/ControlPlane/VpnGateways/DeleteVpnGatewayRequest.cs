namespace SslVpnSdk.ControlPlane;

/// <summary>Deletes a VPN gateway. Asynchronous: it is <c>deleting</c>, then gone. Refused while an SSL server is on it.</summary>
public sealed record DeleteVpnGatewayRequest : RegionalRequest<DeleteVpnGatewayResponse>, IIdempotentRequest
{
    /// <summary>The id of the VPN gateway, <c>vpn-…</c>.</summary>
    public required string VpnGatewayId { get; init; }

    /// <inheritdoc />
    public string? ClientToken { get; init; }
}
