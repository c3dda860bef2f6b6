namespace SslVpnSdk.ControlPlane;

/// <summary>The answer to <see cref="UnTagResourcesRequest"/>.</summary>
public sealed record UnTagResourcesResponse
{
    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
