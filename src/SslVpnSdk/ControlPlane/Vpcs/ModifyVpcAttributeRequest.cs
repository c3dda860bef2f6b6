namespace SslVpnSdk.ControlPlane;

/// <summary>Changes the name or the description of a VPC. Synchronous.</summary>
/// <remarks>The service has no call that changes the CIDR block or the user CIDR blocks of a VPC; they need a new VPC.</remarks>
public sealed record ModifyVpcAttributeRequest : RegionalRequest<ModifyVpcAttributeResponse>
{
    /// <summary>The id of the VPC, <c>vpc-…</c>.</summary>
    public required string VpcId { get; init; }

    /// <summary>The new name, as for a new VPC. Null: as it is.</summary>
    public string? VpcName { get; init; }

    /// <summary>The new description: 1 to 256 characters. Null: as it is.</summary>
    public string? Description { get; init; }
}
