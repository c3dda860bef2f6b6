namespace SslVpnSdk.ControlPlane;

/// <summary>Asks for one VPC.</summary>
public sealed record DescribeVpcAttributeRequest : RegionalRequest<DescribeVpcAttributeResponse>
{
    /// <summary>The id of the VPC, <c>vpc-…</c>.</summary>
    public required string VpcId { get; init; }
}
