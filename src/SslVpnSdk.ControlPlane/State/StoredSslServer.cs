namespace SslVpnSdk.ControlPlane.State;

/// <summary>An SSL server.</summary>
internal sealed record StoredSslServer : IStored
{
    public required string Id { get; init; }

    public required string RegionId { get; init; }

    public required string VpnGatewayId { get; init; }

    public required string Name { get; init; }

    /// <summary>The local networks joined by commas, as they were given.</summary>
    public required string LocalSubnet { get; init; }

    public required string ClientIpPool { get; init; }

    public required string Proto { get; init; }

    public required int Port { get; init; }

    public required string Cipher { get; init; }

    public required bool Compress { get; init; }

    /// <summary>Two-factor authentication; null when disabled.</summary>
    public required StoredTwoFactor? TwoFactor { get; init; }

    /// <summary>DNS servers for the clients, as they were given; null for none.</summary>
    public string? DnsServers { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The authority of its certificates, made with the first of them and given up when they are invalidated.</summary>
    public StoredAuthority? Authority { get; init; }
}
