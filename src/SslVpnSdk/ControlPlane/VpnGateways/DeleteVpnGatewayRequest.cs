namespace SslVpnSdk.ControlPlane;

/// <summary>Deletes a VPN gateway. Asynchronous: it is <c>deleting</c>, then gone. Refused while an SSL server is on it.</summary>
public sealed record DeleteVpnGatewayRequest : ControlPlaneRequest<DeleteVpnGatewayResponse>
{
    /// <summary>The id of the VPN gateway, <c>vpn-…</c>.</summary>
    public required string VpnGatewayId { get; init; }

    /// <summary>A token of at most 64 ASCII characters: a later call with the same token repeats the answer instead of the change. Null: none.</summary>
    public string? ClientToken { get; init; }
}
