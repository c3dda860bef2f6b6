namespace SslVpnSdk.ControlPlane;

/// <summary>A zone as the service describes it.</summary>
public sealed record Zone
{
    /// <summary>The id of the zone: <c>eu-central-1a</c>, <c>cn-hangzhou-b</c>.</summary>
    public required string ZoneId { get; init; }

    /// <summary>Its name, in the language asked for.</summary>
    public required string LocalName { get; init; }

    /// <summary><c>AvailabilityZone</c>.</summary>
    public required string ZoneType { get; init; }
}
