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

    /// <summary>1 when it is in use, otherwise 0.</summary>
    public int Enabled { get; init; } = 1;

    /// <summary>Its share among several; 0 when it is the only one.</summary>
    public int Weight { get; init; }
}
