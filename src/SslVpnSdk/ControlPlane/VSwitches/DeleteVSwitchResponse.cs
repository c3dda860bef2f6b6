namespace SslVpnSdk.ControlPlane;

/// <summary>The answer to <see cref="DeleteVSwitchRequest"/>.</summary>
public sealed record DeleteVSwitchResponse
{
    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
