namespace SslVpnSdk.ControlPlane;

/// <summary>A route as the service describes it.</summary>
public sealed record RouteEntry
{
    /// <summary>The id of the route, <c>rte-…</c>.</summary>
    public required string RouteEntryId { get; init; }

    /// <summary>The name; empty for none.</summary>
    public required string RouteEntryName { get; init; }

    /// <summary>The id of its route table.</summary>
    public required string RouteTableId { get; init; }

    /// <summary>The destination.</summary>
    public required string DestinationCidrBlock { get; init; }

    /// <summary><c>Available</c>.</summary>
    public required string Status { get; init; }

    /// <summary><c>Custom</c> for a route declared by hand, <c>System</c> for one the service added.</summary>
    public required string Type { get; init; }

    /// <summary><c>ipv4</c>.</summary>
    public required string IpVersion { get; init; }

    /// <summary>What it is for; empty for nothing.</summary>
    public required string Description { get; init; }

    /// <summary>When it was made: <c>YYYY-MM-DDThh:mm:ssZ</c>; null when that was not recorded.</summary>
    public string? GmtModified { get; init; }

    /// <summary>Where it was learned from; null for nowhere.</summary>
    public string? Origin { get; init; }

    /// <summary>The cloud service whose route it is; null for none.</summary>
    public string? ServiceType { get; init; }

    /// <summary>Where it leads: one entry.</summary>
    [ListElement("NextHop")]
    public required EquatableList<NextHop> NextHops { get; init; }
}
