namespace SslVpnSdk.ControlPlane.State;

/// <summary>A VPN gateway. Its status follows from the clock and the times stored, so that it goes on while no process runs.</summary>
internal sealed record StoredVpnGateway : IStored
{
    public required string Id { get; init; }

    public required string RegionId { get; init; }

    public required string VpcId { get; init; }

    public required string? VSwitchId { get; init; }

    public required string? DisasterRecoveryVSwitchId { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required int Bandwidth { get; init; }

    /// <summary>The SSL connections; null when SSL-VPN is not enabled.</summary>
    public required int? SslConnections { get; init; }

    public required bool HasIpsec { get; init; }

    public required bool IsPrepaid { get; init; }

    public required DateTimeOffset? EndsAt { get; init; }

    public required string NetworkType { get; init; }

    public required string VpnType { get; init; }

    public required bool AutoPropagate { get; init; }

    public required string ResourceGroupId { get; init; }

    public required string InternetIp { get; init; }

    /// <summary>The address for SSL-VPN of a gateway with two tunnels; null otherwise.</summary>
    public required string? SslVpnInternetIp { get; init; }

    /// <summary>The address of the second tunnel; null with one tunnel.</summary>
    public string? DisasterRecoveryInternetIp { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ProvisioningFrom { get; init; }

    public required DateTimeOffset ProvisionedAt { get; init; }

    /// <summary>When the running or last update ends; null before the first.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>When the deletion ends; null unless it was asked for.</summary>
    public DateTimeOffset? GoneAt { get; init; }

    public string SslAddress => SslVpnInternetIp ?? InternetIp;

    public bool IsGone(DateTimeOffset now) => now >= GoneAt;

    public string Status(DateTimeOffset now) => this switch
    {
        { GoneAt: not null } => "deleting",
        _ when now < ProvisioningFrom => "init",
        _ when now < ProvisionedAt => "provisioning",
        _ when now < UpdatedAt => "updating",
        _ => "active",
    };
}
