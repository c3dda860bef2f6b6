namespace SslVpnSdk.ControlPlane;

/// <summary>Where a route leads.</summary>
public sealed record NextHop
{
    /// <summary>The id of the instance.</summary>
    public required string NextHopId { get; init; }

    /// <summary>The type of the instance: <c>VpnGateway</c>, <c>Instance</c>, …</summary>
    public required string NextHopType { get; init; }

    /// <summary>The region of the instance; null for the same.</summary>
    public string? NextHopRegionId { get; init; }
}
