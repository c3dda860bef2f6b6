namespace SslVpnSdk.ControlPlane;

/// <summary>The answer to <see cref="ModifySslVpnClientCertRequest"/>.</summary>
public sealed record ModifySslVpnClientCertResponse
{
    /// <summary>The id of the client certificate, <c>vsc-…</c>.</summary>
    public required string SslVpnClientCertId { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
