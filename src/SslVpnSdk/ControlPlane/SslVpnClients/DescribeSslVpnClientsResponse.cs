namespace SslVpnSdk.ControlPlane;

/// <summary>The answer to <see cref="DescribeSslVpnClientsRequest"/>.</summary>
public sealed record DescribeSslVpnClientsResponse
{
    /// <summary>The region.</summary>
    public required string RegionId { get; init; }

    /// <summary>The VPN gateway.</summary>
    public required string VpnGatewayId { get; init; }

    /// <summary>The clients of the page. On the wire a bare array.</summary>
    public required EquatableList<SslVpnClient> ClientInfoList { get; init; }

    /// <summary>The number of entries on all pages.</summary>
    public required int TotalCount { get; init; }

    /// <summary>The page, from 1.</summary>
    public required int PageNumber { get; init; }

    /// <summary>The entries of a page at most.</summary>
    public required int PageSize { get; init; }

    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
