namespace SslVpnSdk.ControlPlane;

/// <summary>Makes a client certificate of an SSL server, valid for three years.</summary>
public sealed record CreateSslVpnClientCertRequest : RegionalRequest<CreateSslVpnClientCertResponse>, IIdempotentRequest
{
    /// <summary>The id of the SSL server, <c>vss-…</c>.</summary>
    public required string SslVpnServerId { get; init; }

    /// <summary>The name of the certificate: 1 to 100 characters, not starting with <c>http://</c> or <c>https://</c>. Null: its id.</summary>
    public string? Name { get; init; }

    /// <inheritdoc />
    public string? ClientToken { get; init; }
}
