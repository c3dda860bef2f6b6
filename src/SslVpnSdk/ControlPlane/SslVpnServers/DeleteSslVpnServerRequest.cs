namespace SslVpnSdk.ControlPlane;

/// <summary>Deletes an SSL server with its client certificates, sessions and route. Asynchronous: the gateway is <c>updating</c>.</summary>
public sealed record DeleteSslVpnServerRequest : RegionalRequest<DeleteSslVpnServerResponse>, IIdempotentRequest
{
    /// <summary>The id of the SSL server, <c>vss-…</c>.</summary>
    public required string SslVpnServerId { get; init; }

    /// <inheritdoc />
    public string? ClientToken { get; init; }
}
