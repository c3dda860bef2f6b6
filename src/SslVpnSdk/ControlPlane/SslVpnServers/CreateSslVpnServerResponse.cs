namespace SslVpnSdk.ControlPlane;

/// <summary>The answer to <see cref="CreateSslVpnServerRequest"/>.</summary>
public sealed record CreateSslVpnServerResponse
{
    /// <summary>The id of the SSL server, <c>vss-…</c>.</summary>
    public required string SslVpnServerId { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
