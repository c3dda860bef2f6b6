namespace SslVpnSdk.ControlPlane;

/// <summary>The answer to <see cref="DeleteSslVpnServerRequest"/>.</summary>
public sealed record DeleteSslVpnServerResponse
{
    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
