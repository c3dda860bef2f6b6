namespace SslVpnSdk.ControlPlane;

/// <summary>The answer to <see cref="CreateVpcRequest"/>.</summary>
public sealed record CreateVpcResponse
{
    /// <summary>The id of the VPC, <c>vpc-…</c>.</summary>
    public required string VpcId { get; init; }

    /// <summary>The id of its router, <c>vrt-…</c>.</summary>
    public required string VRouterId { get; init; }

    /// <summary>The id of its system route table, <c>vtb-…</c>.</summary>
    public required string RouteTableId { get; init; }

    /// <summary>The id of its resource group.</summary>
    public required string ResourceGroupId { get; init; }

    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
