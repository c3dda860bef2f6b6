namespace SslVpnSdk.ControlPlane;

/// <summary>Changes an SSL server. Asynchronous unless only the name changes; the new values are read back at once.</summary>
/// <remarks>A change of protocol, compression or two-factor authentication invalidates the client certificates of the server.</remarks>
public sealed record ModifySslVpnServerRequest : RegionalRequest<ModifySslVpnServerResponse>, IIdempotentRequest, IDryRunRequest
{
    /// <summary>The id of the SSL server, <c>vss-…</c>.</summary>
    public required string SslVpnServerId { get; init; }

    /// <summary>The new client CIDR block; a change moves the route and ends all sessions. Null: as it is.</summary>
    public string? ClientIpPool { get; init; }

    /// <summary>The new local networks joined by commas; a change ends all sessions. Null: as it is.</summary>
    public string? LocalSubnet { get; init; }

    /// <summary>The new name. Null: as it is.</summary>
    public string? Name { get; init; }

    /// <summary><c>TCP</c> or <c>UDP</c>. Null: as it is.</summary>
    public string? Proto { get; init; }

    /// <summary>The port, 1 to 65535 without the ports the service keeps. Null: as it is.</summary>
    public int? Port { get; init; }

    /// <summary><c>AES-128-CBC</c>, <c>AES-192-CBC</c>, <c>AES-256-CBC</c> or <c>none</c>. Null: as it is.</summary>
    public string? Cipher { get; init; }

    /// <summary>Whether data is compressed. Null: as it is.</summary>
    public bool? Compress { get; init; }

    /// <summary>Whether clients sign in to IDaaS as well. Null: as it is.</summary>
    public bool? EnableMultiFactorAuth { get; init; }

    /// <summary>The IDaaS EIAM instance; needed with two-factor authentication. Null: as it is.</summary>
    public string? IDaaSInstanceId { get; init; }

    /// <summary>The region of that instance; needed with two-factor authentication. Null: as it is.</summary>
    public string? IDaaSRegionId { get; init; }

    /// <summary>The IDaaS application; needed with EIAM 2.0. Null: as it is.</summary>
    public string? IDaaSApplicationId { get; init; }

    /// <summary>DNS servers for the clients, joined by commas; the service's format is not documented, so the text is kept as it is. Null: as they are.</summary>
    public string? DnsServers { get; init; }

    /// <inheritdoc />
    public bool? DryRun { get; init; }

    /// <inheritdoc />
    public string? ClientToken { get; init; }
}
