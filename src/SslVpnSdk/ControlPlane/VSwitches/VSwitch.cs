namespace SslVpnSdk.ControlPlane;

/// <summary>A vSwitch as the service describes it.</summary>
public record VSwitch
{
    /// <summary>The id of the vSwitch, <c>vsw-…</c>.</summary>
    public required string VSwitchId { get; init; }

    /// <summary>The name.</summary>
    public required string VSwitchName { get; init; }

    /// <summary>What it is for; empty for nothing.</summary>
    public required string Description { get; init; }

    /// <summary>The id of its VPC.</summary>
    public required string VpcId { get; init; }

    /// <summary>The zone.</summary>
    public required string ZoneId { get; init; }

    /// <summary>The block.</summary>
    public required string CidrBlock { get; init; }

    /// <summary>The IPv6 block; empty for none.</summary>
    public string Ipv6CidrBlock { get; init; } = "";

    /// <summary><c>Pending</c> or <c>Available</c>.</summary>
    public required string Status { get; init; }

    /// <summary>The addresses that can be given out: all but the first and the last three.</summary>
    public required long AvailableIpAddressCount { get; init; }

    /// <summary>When it was made: <c>YYYY-MM-DDThh:mm:ssZ</c>.</summary>
    public required string CreationTime { get; init; }

    /// <summary>Whether it is a default vSwitch.</summary>
    public required bool IsDefault { get; init; }

    /// <summary>The id of the resource group, which is that of the VPC.</summary>
    public required string ResourceGroupId { get; init; }

    /// <summary>The route table it is bound to; null for a vSwitch that does not exist.</summary>
    public VSwitchRouteTable? RouteTable { get; init; }

    /// <summary>The id of its network ACL; empty for none.</summary>
    public string NetworkAclId { get; init; } = "";

    /// <summary>How it is shared with other accounts; empty for not at all.</summary>
    public string ShareType { get; init; } = "";

    /// <summary>The account.</summary>
    public long OwnerId { get; init; }

    /// <summary>The tags.</summary>
    [ListElement("Tag")]
    public EquatableList<Tag> Tags { get; init; } = new([]);
}
