namespace SslVpnSdk.ControlPlane;

/// <summary>The answer to <see cref="DescribeVpnSslServerLogsRequest"/>.</summary>
public sealed record DescribeVpnSslServerLogsResponse
{
    /// <summary>The lines of the page, oldest first: a time in UTC and a text.</summary>
    [ListElement("Logs")]
    public required EquatableList<string> Data { get; init; }

    /// <summary>The lines of this page. The service does not say how many there are on all pages.</summary>
    public required int Count { get; init; }

    /// <summary>Whether nothing is missing.</summary>
    public required bool IsCompleted { get; init; }

    /// <summary>The page, from 1.</summary>
    public required int PageNumber { get; init; }

    /// <summary>The lines of a page at most.</summary>
    public required int PageSize { get; init; }

    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
