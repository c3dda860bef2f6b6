namespace SslVpnSdk.ControlPlane;

/// <summary>The answer to <see cref="DescribeVpcsRequest"/>.</summary>
public sealed record DescribeVpcsResponse
{
    /// <summary>The VPCs of the page.</summary>
    [ListElement("Vpc")]
    public required EquatableList<Vpc> Vpcs { get; init; }

    /// <summary>The number of entries on all pages.</summary>
    public required int TotalCount { get; init; }

    /// <summary>The page, from 1.</summary>
    public required int PageNumber { get; init; }

    /// <summary>The entries of a page at most.</summary>
    public required int PageSize { get; init; }

    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
