namespace SslVpnSdk.ControlPlane;

/// <summary>The answer to <see cref="DescribeSslVpnClientCertsRequest"/>.</summary>
public sealed record DescribeSslVpnClientCertsResponse
{
    /// <summary>The certificates of the page.</summary>
    [ListElement("SslVpnClientCertKey")]
    public required EquatableList<SslVpnClientCertKey> SslVpnClientCertKeys { get; init; }

    /// <summary>The number of entries on all pages.</summary>
    public required int TotalCount { get; init; }

    /// <summary>The page, from 1.</summary>
    public required int PageNumber { get; init; }

    /// <summary>The entries of a page at most.</summary>
    public required int PageSize { get; init; }

    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
