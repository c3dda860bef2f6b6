namespace SslVpnSdk.ControlPlane;

/// <summary>Deletes a VPC. Refused while something is in it.</summary>
public sealed record DeleteVpcRequest : ControlPlaneRequest<DeleteVpcResponse>
{
    /// <summary>The id of the VPC, <c>vpc-…</c>.</summary>
    public required string VpcId { get; init; }

    /// <summary>True: check only, and answer with the error <c>DryRunOperation</c> when the call would succeed. Null: false.</summary>
    public bool? DryRun { get; init; }

    /// <summary>A token of at most 64 ASCII characters: a later call with the same token repeats the answer instead of the change. Null: none.</summary>
    public string? ClientToken { get; init; }
}
