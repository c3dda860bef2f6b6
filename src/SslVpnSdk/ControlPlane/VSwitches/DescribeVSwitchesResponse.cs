namespace SslVpnSdk.ControlPlane;

/// <summary>The answer to <see cref="DescribeVSwitchesRequest"/>.</summary>
public sealed record DescribeVSwitchesResponse
{
    /// <summary>The vSwitches of the page.</summary>
    [ListElement("VSwitch")]
    public required EquatableList<VSwitch> VSwitches { get; init; }

    /// <summary>The number of entries on all pages.</summary>
    public required int TotalCount { get; init; }

    /// <summary>The page, from 1.</summary>
    public required int PageNumber { get; init; }

    /// <summary>The entries of a page at most.</summary>
    public required int PageSize { get; init; }

    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
