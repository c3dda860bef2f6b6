namespace SslVpnSdk.ControlPlane;

/// <summary>Asks for one VPC.</summary>
public sealed record DescribeVpcAttributeRequest : RegionalRequest<DescribeVpcAttributeResponse>
{
    /// <summary>The id of the VPC, <c>vpc-…</c>.</summary>
    public required string VpcId { get; init; }

    /// <summary>Whether it is the default VPC of the region, which none is: true finds nothing. Null: either.</summary>
    public bool? IsDefault { get; init; }
}
