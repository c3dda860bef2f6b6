namespace SslVpnSdk.ControlPlane;

/// <summary>Deletes a client certificate, which ends all sessions of its server. Asynchronous: the gateway is <c>updating</c>.</summary>
public sealed record DeleteSslVpnClientCertRequest : RegionalRequest<DeleteSslVpnClientCertResponse>, IIdempotentRequest
{
    /// <summary>The id of the client certificate, <c>vsc-…</c>.</summary>
    public required string SslVpnClientCertId { get; init; }

    /// <inheritdoc />
    public string? ClientToken { get; init; }
}
