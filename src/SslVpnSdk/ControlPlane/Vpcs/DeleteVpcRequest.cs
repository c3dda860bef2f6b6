namespace SslVpnSdk.ControlPlane;

/// <summary>Deletes a VPC. Refused while something is in it.</summary>
public sealed record DeleteVpcRequest : ControlPlaneRequest<DeleteVpcResponse>, IIdempotentRequest, IDryRunRequest
{
    /// <summary>The region. Null: the VPC is found by its id.</summary>
    public string? RegionId { get; init; }

    /// <summary>The id of the VPC, <c>vpc-…</c>.</summary>
    public required string VpcId { get; init; }

    /// <summary>Whether what the service makes by itself is no reason to refuse. A vSwitch or a VPN gateway is one all the same. Null: false.</summary>
    public bool? ForceDelete { get; init; }

    /// <inheritdoc />
    public bool? DryRun { get; init; }

    /// <inheritdoc />
    public string? ClientToken { get; init; }
}
