namespace SslVpnSdk.ControlPlane;

/// <summary>Deletes a client certificate, which ends all sessions of its server. Asynchronous: the gateway is <c>updating</c>.</summary>
public sealed record DeleteSslVpnClientCertRequest : ControlPlaneRequest<DeleteSslVpnClientCertResponse>
{
    /// <summary>The id of the client certificate, <c>vsc-…</c>.</summary>
    public required string SslVpnClientCertId { get; init; }

    /// <summary>A token of at most 64 ASCII characters: a later call with the same token repeats the answer instead of the change. Null: none.</summary>
    public string? ClientToken { get; init; }
}
