namespace SslVpnSdk.ControlPlane;

/// <summary>The answer to <see cref="DeleteVpnGatewayRequest"/>.</summary>
public sealed record DeleteVpnGatewayResponse
{
    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
