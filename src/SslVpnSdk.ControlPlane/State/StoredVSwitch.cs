namespace SslVpnSdk.ControlPlane.State;

/// <summary>A vSwitch of a VPC.</summary>
internal sealed record StoredVSwitch : IStored
{
    public required string Id { get; init; }

    public required string RegionId { get; init; }

    public required string VpcId { get; init; }

    public required string ZoneId { get; init; }

    public required string CidrBlock { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset AvailableAt { get; init; }

    public bool IsAvailable(DateTimeOffset now) => now >= AvailableAt;

    public string Status(DateTimeOffset now) => IsAvailable(now) ? "Available" : "Pending";
}
