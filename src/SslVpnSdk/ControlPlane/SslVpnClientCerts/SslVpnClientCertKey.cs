namespace SslVpnSdk.ControlPlane;

/// <summary>A client certificate as lists describe it, without its key.</summary>
public record SslVpnClientCertKey
{
    /// <summary>The region.</summary>
    public required string RegionId { get; init; }

    /// <summary>The id of the client certificate, <c>vsc-…</c>.</summary>
    public required string SslVpnClientCertId { get; init; }

    /// <summary>The id of its SSL server.</summary>
    public required string SslVpnServerId { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary><c>normal</c>, <c>expiring-soon</c> (at most seven days left) or <c>expired</c>.</summary>
    public required string Status { get; init; }

    /// <summary>When it was made, in milliseconds since 1970-01-01 UTC.</summary>
    public required long CreateTime { get; init; }

    /// <summary>When it ends, in milliseconds since 1970-01-01 UTC.</summary>
    public required long EndTime { get; init; }

    /// <summary>The resource group, which is that of the gateway.</summary>
    public required string ResourceGroupId { get; init; }
}
