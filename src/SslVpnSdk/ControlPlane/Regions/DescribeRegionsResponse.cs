namespace SslVpnSdk.ControlPlane;

/// <summary>The answer to <see cref="DescribeRegionsRequest"/>.</summary>
public sealed record DescribeRegionsResponse
{
    /// <summary>The regions.</summary>
    [ListElement("Region")]
    public required EquatableList<Region> Regions { get; init; }

    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
