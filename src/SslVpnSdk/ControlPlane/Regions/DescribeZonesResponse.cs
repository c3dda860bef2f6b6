namespace SslVpnSdk.ControlPlane;

/// <summary>The answer to <see cref="DescribeZonesRequest"/>.</summary>
public sealed record DescribeZonesResponse
{
    /// <summary>The zones.</summary>
    [ListElement("Zone")]
    public required EquatableList<Zone> Zones { get; init; }

    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
