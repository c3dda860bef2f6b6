namespace SslVpnSdk.ControlPlane;

/// <summary>Makes a VPC with its router and its system route table. Asynchronous: the VPC is <c>Pending</c>, then <c>Available</c>.</summary>
public sealed record CreateVpcRequest : RegionalRequest<CreateVpcResponse>, IIdempotentRequest, IDryRunRequest
{
    /// <summary>The block of the VPC, <c>a.b.c.d/n</c>. Null: <c>172.16.0.0/12</c>.</summary>
    public string? CidrBlock { get; init; }

    /// <summary>The name: 1 to 100 characters, not starting with <c>http://</c> or <c>https://</c>. Null: its id.</summary>
    public string? VpcName { get; init; }

    /// <summary>What the VPC is for: 1 to 256 characters. Null: nothing.</summary>
    public string? Description { get; init; }

    /// <summary>Up to three public blocks which the VPC treats as its own, joined by commas. Null: none.</summary>
    public string? UserCidr { get; init; }

    /// <summary>The resource group. Null: the account's default.</summary>
    public string? ResourceGroupId { get; init; }

    /// <summary>Whether the VPC gets an IPv6 block. Null: false.</summary>
    public bool? EnableIpv6 { get; init; }

    /// <summary>Up to 20 tags. Null: none.</summary>
    public EquatableList<Tag>? Tag { get; init; }

    /// <inheritdoc />
    public bool? DryRun { get; init; }

    /// <inheritdoc />
    public string? ClientToken { get; init; }
}
