namespace SslVpnSdk.ControlPlane;

/// <summary>The VPN gateway after the change.</summary>
public sealed record ModifyVpnGatewayAttributeResponse : VpnGateway
{
    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
