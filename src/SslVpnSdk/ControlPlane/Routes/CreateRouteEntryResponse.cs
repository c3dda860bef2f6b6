namespace SslVpnSdk.ControlPlane;

/// <summary>The answer to <see cref="CreateRouteEntryRequest"/>.</summary>
public sealed record CreateRouteEntryResponse
{
    /// <summary>The id of the route, <c>rte-…</c>.</summary>
    public required string RouteEntryId { get; init; }

    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
