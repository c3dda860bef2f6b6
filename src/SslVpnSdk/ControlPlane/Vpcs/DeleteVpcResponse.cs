namespace SslVpnSdk.ControlPlane;

/// <summary>The answer to <see cref="DeleteVpcRequest"/>.</summary>
public sealed record DeleteVpcResponse
{
    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
