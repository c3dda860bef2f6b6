namespace SslVpnSdk.ControlPlane;

/// <summary>A route table as the service describes it.</summary>
public sealed record RouteTable
{
    /// <summary>The id of the route table, <c>vtb-…</c>.</summary>
    public required string RouteTableId { get; init; }

    /// <summary>The name; empty for none.</summary>
    public required string RouteTableName { get; init; }

    /// <summary><c>System</c> or <c>Custom</c>.</summary>
    public required string RouteTableType { get; init; }

    /// <summary>The id of the VPC.</summary>
    public required string VpcId { get; init; }

    /// <summary>The id of the router.</summary>
    public required string RouterId { get; init; }

    /// <summary><c>VRouter</c>.</summary>
    public required string RouterType { get; init; }

    /// <summary><c>Pending</c> or <c>Available</c>.</summary>
    public required string Status { get; init; }

    /// <summary>When it was made: <c>YYYY-MM-DDThh:mm:ssZ</c>.</summary>
    public required string CreationTime { get; init; }

    /// <summary>The id of the resource group.</summary>
    public required string ResourceGroupId { get; init; }

    /// <summary>What it is for; empty for nothing.</summary>
    public required string Description { get; init; }

    /// <summary>What it can be bound to: <c>VSwitch</c>.</summary>
    public string AssociateType { get; init; } = "VSwitch";

    /// <summary>The ids of the vSwitches bound to it.</summary>
    [ListElement("VSwitchId")]
    public EquatableList<string> VSwitchIds { get; init; } = new([]);

    /// <summary>The ids of the gateways bound to it.</summary>
    [ListElement("GatewayIds")]
    public EquatableList<string> GatewayIds { get; init; } = new([]);

    /// <summary>Whether it takes over routes that are propagated.</summary>
    public bool RoutePropagationEnable { get; init; } = true;

    /// <summary>The account.</summary>
    public long OwnerId { get; init; }

    /// <summary>The tags.</summary>
    [ListElement("Tag")]
    public EquatableList<Tag> Tags { get; init; } = new([]);
}
