namespace SslVpnSdk.ControlPlane;

/// <summary>Adds a route to a route table.</summary>
public sealed record CreateRouteEntryRequest : RegionalRequest<CreateRouteEntryResponse>, IIdempotentRequest
{
    /// <summary>The id of the route table, <c>vtb-…</c>.</summary>
    public required string RouteTableId { get; init; }

    /// <summary>The destination, <c>a.b.c.d/n</c>.</summary>
    public required string DestinationCidrBlock { get; init; }

    /// <summary>The id of the instance it leads to.</summary>
    public required string NextHopId { get; init; }

    /// <summary>The type of that instance. Null: <c>Instance</c>.</summary>
    public string? NextHopType { get; init; }

    /// <summary>The name: 1 to 128 characters. Null: none.</summary>
    public string? RouteEntryName { get; init; }

    /// <summary>What it is for: 1 to 256 characters. Null: nothing.</summary>
    public string? Description { get; init; }

    /// <inheritdoc />
    public string? ClientToken { get; init; }
}
