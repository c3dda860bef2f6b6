namespace SslVpnSdk.ControlPlane;

/// <summary>Deletes an SSL server with its client certificates, sessions and route. Asynchronous: the gateway is <c>updating</c>.</summary>
public sealed record DeleteSslVpnServerRequest : ControlPlaneRequest<DeleteSslVpnServerResponse>
{
    /// <summary>The id of the SSL server, <c>vss-…</c>.</summary>
    public required string SslVpnServerId { get; init; }

    /// <summary>A token of at most 64 ASCII characters: a later call with the same token repeats the answer instead of the change. Null: none.</summary>
    public string? ClientToken { get; init; }
}
