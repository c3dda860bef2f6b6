namespace SslVpnSdk.ControlPlane;

/// <summary>Changes the name of a client certificate. Synchronous.</summary>
public sealed record ModifySslVpnClientCertRequest : RegionalRequest<ModifySslVpnClientCertResponse>, IIdempotentRequest
{
    /// <summary>The id of the client certificate, <c>vsc-…</c>.</summary>
    public required string SslVpnClientCertId { get; init; }

    /// <summary>The new name. Null: as it is.</summary>
    public string? Name { get; init; }

    /// <inheritdoc />
    public string? ClientToken { get; init; }
}
