namespace SslVpnSdk.ControlPlane;

/// <summary>The answer to <see cref="MoveVpnResourceGroupRequest"/>.</summary>
public sealed record MoveVpnResourceGroupResponse
{
    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
