namespace SslVpnSdk.ControlPlane;

/// <summary>The answer to <see cref="DeleteRouteEntryRequest"/>.</summary>
public sealed record DeleteRouteEntryResponse
{
    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
