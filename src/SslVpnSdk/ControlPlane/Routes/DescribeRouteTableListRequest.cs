namespace SslVpnSdk.ControlPlane;

/// <summary>Lists route tables. Filters are combined; an id that does not exist gives an empty list.</summary>
public sealed record DescribeRouteTableListRequest : RegionalRequest<DescribeRouteTableListResponse>
{
    /// <summary>The VPC. Null: any.</summary>
    public string? VpcId { get; init; }

    /// <summary>The route table. Null: any.</summary>
    public string? RouteTableId { get; init; }

    /// <summary>The exact name. Null: any.</summary>
    public string? RouteTableName { get; init; }

    /// <summary><c>System</c> or <c>Custom</c>. Null: any.</summary>
    public string? RouteTableType { get; init; }

    /// <summary>The type of the router: <c>VRouter</c> or <c>VBR</c>. Null: any.</summary>
    public string? RouterType { get; init; }

    /// <summary>The router. Null: any.</summary>
    public string? RouterId { get; init; }

    /// <summary>The resource group. Null: any.</summary>
    public string? ResourceGroupId { get; init; }

    /// <summary>Up to 20 tags, all of which it must have. Null: any.</summary>
    public EquatableList<Tag>? Tag { get; init; }

    /// <summary>The page, from 1. Null: 1.</summary>
    public int? PageNumber { get; init; }

    /// <summary>The entries of a page, 1 to 50. Null: 10.</summary>
    public int? PageSize { get; init; }
}
