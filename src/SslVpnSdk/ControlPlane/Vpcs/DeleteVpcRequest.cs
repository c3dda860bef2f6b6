namespace SslVpnSdk.ControlPlane;

/// <summary>Deletes a VPC. Refused while something is in it.</summary>
public sealed record DeleteVpcRequest : RegionalRequest<DeleteVpcResponse>, IIdempotentRequest, IDryRunRequest
{
    /// <summary>The id of the VPC, <c>vpc-…</c>.</summary>
    public required string VpcId { get; init; }

    /// <inheritdoc />
    public bool? DryRun { get; init; }

    /// <inheritdoc />
    public string? ClientToken { get; init; }
}
