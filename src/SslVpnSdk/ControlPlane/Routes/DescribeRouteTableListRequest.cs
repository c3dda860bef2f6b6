namespace SslVpnSdk.ControlPlane;

/// <summary>Lists route tables. Filters are combined; an id that does not exist gives an empty list.</summary>
public sealed record DescribeRouteTableListRequest : RegionalRequest<DescribeRouteTableListResponse>
{
    /// <summary>The VPC. Null: any.</summary>
    public string? VpcId { get; init; }

    /// <summary>The route table. Null: any.</summary>
    public string? RouteTableId { get; init; }

    /// <summary><c>System</c> or <c>Custom</c>. Null: any.</summary>
    public string? RouteTableType { get; init; }

    /// <summary>The router. Null: any.</summary>
    public string? RouterId { get; init; }

    /// <summary>The page, from 1. Null: 1.</summary>
    public int? PageNumber { get; init; }

    /// <summary>The entries of a page, 1 to 50. Null: 10.</summary>
    public int? PageSize { get; init; }
}
