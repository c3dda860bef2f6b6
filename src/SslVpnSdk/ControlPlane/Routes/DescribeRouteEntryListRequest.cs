namespace SslVpnSdk.ControlPlane;

/// <summary>Lists the routes of a route table. Filters are combined.</summary>
public sealed record DescribeRouteEntryListRequest : RegionalRequest<DescribeRouteEntryListResponse>
{
    /// <summary>The id of the route table, <c>vtb-…</c>.</summary>
    public required string RouteTableId { get; init; }

    /// <summary>The exact destination. Null: any.</summary>
    public string? DestinationCidrBlock { get; init; }

    /// <summary>Exact destinations, of which a route must have one. Null or empty: any.</summary>
    public EquatableList<string>? DestCidrBlockList { get; init; }

    /// <summary>The next hop. Null: any.</summary>
    public string? NextHopId { get; init; }

    /// <summary>The type of the next hop. Null: any.</summary>
    public string? NextHopType { get; init; }

    /// <summary><c>Custom</c>, <c>System</c>, <c>BGP</c>, <c>CEN</c> or <c>ECR</c>. Null: any.</summary>
    public string? RouteEntryType { get; init; }

    /// <summary>The route. Null: any.</summary>
    public string? RouteEntryId { get; init; }

    /// <summary>The exact name. Null: any.</summary>
    public string? RouteEntryName { get; init; }

    /// <summary><c>ipv4</c> or <c>ipv6</c>. Null: any.</summary>
    public string? IpVersion { get; init; }

    /// <summary>The cloud service whose route it is, which none is here. Null: any.</summary>
    public string? ServiceType { get; init; }

    /// <summary>The routes of an answer, 1 to 100. Null: 10.</summary>
    public int? MaxResult { get; init; }

    /// <summary>The token of the answer before. Null: from the start.</summary>
    public string? NextToken { get; init; }
}
