namespace SslVpnSdk.ControlPlane;

/// <summary>Makes a vSwitch in a VPC. Asynchronous: it is <c>Pending</c>, then <c>Available</c>; one at a time in a VPC.</summary>
public sealed record CreateVSwitchRequest : ControlPlaneRequest<CreateVSwitchResponse>, IIdempotentRequest
{
    /// <summary>The region of the VPC. Null: it is found by its id.</summary>
    public string? RegionId { get; init; }

    /// <summary>The id of the VPC.</summary>
    public required string VpcId { get; init; }

    /// <summary>The zone: <c>eu-central-1a</c>.</summary>
    public required string ZoneId { get; init; }

    /// <summary>
    /// The block: a prefix length of 16 to 29, inside the VPC's block, sharing no address with another vSwitch, and not the destination of a route.
    /// </summary>
    public required string CidrBlock { get; init; }

    /// <summary>The name: 1 to 128 characters, not starting with <c>http://</c> or <c>https://</c>. Null: its id.</summary>
    public string? VSwitchName { get; init; }

    /// <summary>What it is for: 1 to 256 characters. Null: nothing.</summary>
    public string? Description { get; init; }

    /// <summary>Up to 20 tags. Null: none.</summary>
    public EquatableList<Tag>? Tag { get; init; }

    /// <inheritdoc />
    public string? ClientToken { get; init; }
}
