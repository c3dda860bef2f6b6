namespace SslVpnSdk.ControlPlane;

/// <summary>The answer to <see cref="DescribeRouteEntryListRequest"/>.</summary>
/// <remarks><c>RouteEntrys</c> is how the service spells it.</remarks>
public sealed record DescribeRouteEntryListResponse
{
    /// <summary>The routes.</summary>
    [ListElement("RouteEntry")]
    public required EquatableList<RouteEntry> RouteEntrys { get; init; }

    /// <summary>The token that continues the list; null at its end.</summary>
    public string? NextToken { get; init; }

    /// <summary>The number of all routes that pass the filters.</summary>
    public required int TotalCount { get; init; }

    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
