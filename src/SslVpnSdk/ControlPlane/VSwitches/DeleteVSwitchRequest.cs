namespace SslVpnSdk.ControlPlane;

/// <summary>Deletes a vSwitch. Refused while a VPN gateway stands in it.</summary>
public sealed record DeleteVSwitchRequest : ControlPlaneRequest<DeleteVSwitchResponse>, IDryRunRequest
{
    /// <summary>The region. Null: the vSwitch is found by its id.</summary>
    public string? RegionId { get; init; }

    /// <summary>The id of the vSwitch, <c>vsw-…</c>.</summary>
    public required string VSwitchId { get; init; }

    /// <inheritdoc />
    public bool? DryRun { get; init; }
}
