namespace SslVpnSdk.ControlPlane;

/// <summary>The answer to <see cref="CreateVSwitchRequest"/>.</summary>
public sealed record CreateVSwitchResponse
{
    /// <summary>The id of the vSwitch, <c>vsw-…</c>.</summary>
    public required string VSwitchId { get; init; }

    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
