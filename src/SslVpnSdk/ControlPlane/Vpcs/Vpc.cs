namespace SslVpnSdk.ControlPlane;

/// <summary>A VPC as the service describes it.</summary>
public record Vpc
{
    /// <summary>The region.</summary>
    public required string RegionId { get; init; }

    /// <summary>The id of the VPC, <c>vpc-…</c>.</summary>
    public required string VpcId { get; init; }

    /// <summary>The name.</summary>
    public required string VpcName { get; init; }

    /// <summary>What the VPC is for; empty for nothing.</summary>
    public required string Description { get; init; }

    /// <summary>The block of the VPC.</summary>
    public required string CidrBlock { get; init; }

    /// <summary>The public blocks which the VPC treats as its own.</summary>
    [ListElement("UserCidr")]
    public required EquatableList<string> UserCidrs { get; init; }

    /// <summary><c>Pending</c> or <c>Available</c>.</summary>
    public required string Status { get; init; }

    /// <summary>The id of the router.</summary>
    public required string VRouterId { get; init; }

    /// <summary>The ids of the route tables.</summary>
    [ListElement("RouterTableIds")]
    public required EquatableList<string> RouterTableIds { get; init; }

    /// <summary>The ids of the vSwitches.</summary>
    [ListElement("VSwitchId")]
    public required EquatableList<string> VSwitchIds { get; init; }

    /// <summary>When the VPC was made: <c>YYYY-MM-DDThh:mm:ssZ</c>.</summary>
    public required string CreationTime { get; init; }

    /// <summary>Whether it is the default VPC of the region.</summary>
    public required bool IsDefault { get; init; }

    /// <summary>The id of the resource group.</summary>
    public required string ResourceGroupId { get; init; }

    /// <summary>The account.</summary>
    public long OwnerId { get; init; }

    /// <summary>Further blocks of the VPC.</summary>
    [ListElement("SecondaryCidrBlock")]
    public EquatableList<string> SecondaryCidrBlocks { get; init; } = new([]);

    /// <summary>Whether the VPC has an IPv6 block.</summary>
    public bool EnabledIpv6 { get; init; }

    /// <summary>The IPv6 block; empty for none.</summary>
    public string Ipv6CidrBlock { get; init; } = "";

    /// <summary>The IPv6 blocks.</summary>
    [ListElement("Ipv6CidrBlock")]
    public EquatableList<Ipv6CidrBlockInfo> Ipv6CidrBlocks { get; init; } = new([]);

    /// <summary>Whether hosts have names: <c>DISABLED</c> or <c>ENABLED</c>.</summary>
    public string DnsHostnameStatus { get; init; } = "DISABLED";

    /// <summary>The ids of the NAT gateways.</summary>
    [ListElement("NatGatewayIds")]
    public EquatableList<string> NatGatewayIds { get; init; } = new([]);

    /// <summary>The tags.</summary>
    [ListElement("Tag")]
    public EquatableList<Tag> Tags { get; init; } = new([]);
}
