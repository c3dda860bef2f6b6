namespace SslVpnSdk.ControlPlane;

/// <summary>The answer to <see cref="DeleteSslVpnClientCertRequest"/>.</summary>
public sealed record DeleteSslVpnClientCertResponse
{
    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
