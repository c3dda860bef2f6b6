namespace SslVpnSdk.ControlPlane;

/// <summary>The answer to <see cref="TagResourcesRequest"/>.</summary>
public sealed record TagResourcesResponse
{
    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
