namespace SslVpnSdk.ControlPlane.State;

/// <summary>A VPC with its router and its system route table.</summary>
internal sealed record StoredVpc : IStored
{
    public required string Id { get; init; }

    public required string RegionId { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required string CidrBlock { get; init; }

    /// <summary>The user CIDR blocks joined by commas.</summary>
    public required string UserCidr { get; init; }

    /// <summary>The IPv6 block; null for none.</summary>
    public string? Ipv6CidrBlock { get; init; }

    public required string RouterId { get; init; }

    public required string RouteTableId { get; init; }

    public required string ResourceGroupId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset AvailableAt { get; init; }

    public bool IsAvailable(DateTimeOffset now) => now >= AvailableAt;

    public string Status(DateTimeOffset now) => IsAvailable(now) ? "Available" : "Pending";
}
