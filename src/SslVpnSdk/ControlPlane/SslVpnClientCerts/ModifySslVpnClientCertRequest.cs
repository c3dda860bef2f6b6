namespace SslVpnSdk.ControlPlane;

/// <summary>Changes the name of a client certificate. Synchronous.</summary>
public sealed record ModifySslVpnClientCertRequest : ControlPlaneRequest<ModifySslVpnClientCertResponse>
{
    /// <summary>The id of the client certificate, <c>vsc-…</c>.</summary>
    public required string SslVpnClientCertId { get; init; }

    /// <summary>The new name. Null: as it is.</summary>
    public string? Name { get; init; }

    /// <summary>A token of at most 64 ASCII characters: a later call with the same token repeats the answer instead of the change. Null: none.</summary>
    public string? ClientToken { get; init; }
}
