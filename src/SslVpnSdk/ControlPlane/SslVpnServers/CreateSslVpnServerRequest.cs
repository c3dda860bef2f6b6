namespace SslVpnSdk.ControlPlane;

/// <summary>Makes an SSL server on a VPN gateway, and the route to its client CIDR block. Asynchronous: the gateway is <c>updating</c>.</summary>
public sealed record CreateSslVpnServerRequest : RegionalRequest<CreateSslVpnServerResponse>, IIdempotentRequest, IDryRunRequest
{
    /// <summary>The id of the VPN gateway, <c>vpn-…</c>.</summary>
    public required string VpnGatewayId { get; init; }

    /// <summary>The client CIDR block: one block with a prefix length of 16 to 29.</summary>
    public required string ClientIpPool { get; init; }

    /// <summary>The local networks: one to five blocks joined by commas.</summary>
    public required string LocalSubnet { get; init; }

    /// <summary>The name of the server: 1 to 100 characters, not starting with <c>http://</c> or <c>https://</c>. Null: its id.</summary>
    public string? Name { get; init; }

    /// <summary><c>TCP</c> or <c>UDP</c>. Null: <c>TCP</c>.</summary>
    public string? Proto { get; init; }

    /// <summary>The port, 1 to 65535 without the ports the service keeps. Null: 1194.</summary>
    public int? Port { get; init; }

    /// <summary><c>AES-128-CBC</c>, <c>AES-192-CBC</c>, <c>AES-256-CBC</c> or <c>none</c>. Null: <c>AES-128-CBC</c>.</summary>
    public string? Cipher { get; init; }

    /// <summary>Whether data is compressed. Null: false.</summary>
    public bool? Compress { get; init; }

    /// <summary>Whether clients sign in to IDaaS as well. Null: false.</summary>
    public bool? EnableMultiFactorAuth { get; init; }

    /// <summary>The IDaaS EIAM instance; needed with two-factor authentication. Null: none.</summary>
    public string? IDaaSInstanceId { get; init; }

    /// <summary>The region of that instance; needed with two-factor authentication. Null: none.</summary>
    public string? IDaaSRegionId { get; init; }

    /// <summary>The IDaaS application; needed with EIAM 2.0. Null: the instance is EIAM 1.0.</summary>
    public string? IDaaSApplicationId { get; init; }

    /// <summary>DNS servers for the clients, joined by commas; the service's format is not documented, so the text is kept as it is. Null: none.</summary>
    public string? DnsServers { get; init; }

    /// <inheritdoc />
    public bool? DryRun { get; init; }

    /// <inheritdoc />
    public string? ClientToken { get; init; }
}
