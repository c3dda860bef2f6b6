namespace SslVpnSdk.ControlPlane;

/// <summary>Lists vSwitches of a region or of a VPC. Filters are combined; an id that does not exist gives an empty list.</summary>
public sealed record DescribeVSwitchesRequest : ControlPlaneRequest<DescribeVSwitchesResponse>, IDryRunRequest
{
    /// <summary>The region. Null: <see cref="VpcId"/> is needed.</summary>
    public string? RegionId { get; init; }

    /// <summary>The VPC. Null: any of the region.</summary>
    public string? VpcId { get; init; }

    /// <summary>The vSwitch. Null: any.</summary>
    public string? VSwitchId { get; init; }

    /// <summary>The zone. Null: any.</summary>
    public string? ZoneId { get; init; }

    /// <summary>The exact name. Null: any.</summary>
    public string? VSwitchName { get; init; }

    /// <summary>The route table it is bound to. Null: any.</summary>
    public string? RouteTableId { get; init; }

    /// <summary>The resource group, which is that of the VPC. Null: any.</summary>
    public string? ResourceGroupId { get; init; }

    /// <summary>Whether it is a default vSwitch, which none is. Null: any.</summary>
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
