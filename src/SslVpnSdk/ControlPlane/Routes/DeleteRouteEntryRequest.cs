namespace SslVpnSdk.ControlPlane;

/// <summary>Deletes a route that was declared by hand, by its id or by table and destination.</summary>
public sealed record DeleteRouteEntryRequest : RegionalRequest<DeleteRouteEntryResponse>, IIdempotentRequest
{
    /// <summary>The route. Null: it is named by the three others.</summary>
    public string? RouteEntryId { get; init; }

    /// <summary>Its route table.</summary>
    public string? RouteTableId { get; init; }

    /// <summary>Its destination.</summary>
    public string? DestinationCidrBlock { get; init; }

    /// <summary>Its next hop. Null: any.</summary>
    public string? NextHopId { get; init; }

    /// <inheritdoc />
    public string? ClientToken { get; init; }
}
