namespace SslVpnSdk.ControlPlane;

/// <summary>The SSL server after the change.</summary>
public sealed record ModifySslVpnServerResponse : SslVpnServer
{
    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
