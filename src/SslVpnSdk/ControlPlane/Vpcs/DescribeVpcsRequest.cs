namespace SslVpnSdk.ControlPlane;

/// <summary>Lists VPCs. Filters are combined; an id that does not exist gives an empty list.</summary>
public sealed record DescribeVpcsRequest : RegionalRequest<DescribeVpcsResponse>, IDryRunRequest
{
    /// <summary>Up to 20 ids joined by commas. Null: any.</summary>
    public string? VpcId { get; init; }

    /// <summary>The exact name. Null: any.</summary>
    public string? VpcName { get; init; }

    /// <summary>The resource group. Null: any.</summary>
    public string? ResourceGroupId { get; init; }

    /// <summary>Whether it is the default VPC of the region, which none is. Null: any.</summary>
    public bool? IsDefault { get; init; }

    /// <summary>Up to 20 tags, all of which it must have. Null: any.</summary>
    public EquatableList<Tag>? Tag { get; init; }

    /// <inheritdoc />
    public bool? DryRun { get; init; }

    /// <summary>The page, from 1. Null: 1.</summary>
    public int? PageNumber { get; init; }

    /// <summary>The entries of a page, 1 to 50. Null: 10.</summary>
    public int? PageSize { get; init; }
}
