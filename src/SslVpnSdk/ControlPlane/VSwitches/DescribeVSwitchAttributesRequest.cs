namespace SslVpnSdk.ControlPlane;

/// <summary>Asks for one vSwitch.</summary>
public sealed record DescribeVSwitchAttributesRequest : ControlPlaneRequest<DescribeVSwitchAttributesResponse>, IDryRunRequest
{
    /// <summary>The region. Null: the vSwitch is found by its id.</summary>
    public string? RegionId { get; init; }

    /// <summary>The id of the vSwitch, <c>vsw-…</c>.</summary>
    public required string VSwitchId { get; init; }

    /// <inheritdoc />
    public bool? DryRun { get; init; }
}
