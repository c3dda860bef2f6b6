namespace SslVpnSdk.ControlPlane;

/// <summary>The answer to <see cref="ModifyVpcAttributeRequest"/>.</summary>
public sealed record ModifyVpcAttributeResponse
{
    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
