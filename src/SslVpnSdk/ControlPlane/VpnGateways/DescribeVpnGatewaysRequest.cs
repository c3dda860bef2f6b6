namespace SslVpnSdk.ControlPlane;

/// <summary>Lists VPN gateways. Filters are combined; an id that does not exist gives an empty list.</summary>
public sealed record DescribeVpnGatewaysRequest : RegionalRequest<DescribeVpnGatewaysResponse>
{
    /// <summary>The VPC. Null: any.</summary>
    public string? VpcId { get; init; }

    /// <summary>The gateway. Null: any.</summary>
    public string? VpnGatewayId { get; init; }

    /// <summary>The status. Null: any.</summary>
    public string? Status { get; init; }

    /// <summary>The business status. Null: any.</summary>
    public string? BusinessStatus { get; init; }

    /// <summary>The resource group. Null: any.</summary>
    public string? ResourceGroupId { get; init; }

    /// <summary>The type: <c>Traditional</c> or <c>Enhanced.SiteToSite</c>. Null: any.</summary>
    public string? GatewayType { get; init; }

    /// <summary>Up to 20 tags, all of which it must have. Null: any.</summary>
    public EquatableList<Tag>? Tag { get; init; }

    /// <summary>Whether what was ordered for later is described. Nothing can be, so it changes nothing. Null: false.</summary>
    public bool? IncludeReservationData { get; init; }

    /// <summary>The page, from 1. Null: 1.</summary>
    public int? PageNumber { get; init; }

    /// <summary>The entries of a page, 1 to 50. Null: 10.</summary>
    public int? PageSize { get; init; }
}
