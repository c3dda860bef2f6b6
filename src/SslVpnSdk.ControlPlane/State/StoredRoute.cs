using System.Text.Json.Serialization;

namespace SslVpnSdk.ControlPlane.State;

/// <summary>A route of a route table.</summary>
internal sealed record StoredRoute : IStored
{
    public required string Id { get; init; }

    public required string RouteTableId { get; init; }

    public required string DestinationCidrBlock { get; init; }

    public required string NextHopId { get; init; }

    public required string NextHopType { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    /// <summary>When the route was made; null when that was not recorded.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The SSL server whose client CIDR block the service routes; null for a route declared by hand.</summary>
    public required string? SslVpnServerId { get; init; }

    /// <summary>Who added it, in the service's word.</summary>
    [JsonIgnore]
    public string Type => IsAutomatic ? "System" : "Custom";

    [JsonIgnore]
    public bool IsAutomatic => SslVpnServerId is not null;
}
