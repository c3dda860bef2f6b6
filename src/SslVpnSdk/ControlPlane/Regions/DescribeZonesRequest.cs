namespace SslVpnSdk.ControlPlane;

/// <summary>Lists the zones of a region.</summary>
public sealed record DescribeZonesRequest : RegionalRequest<DescribeZonesResponse>
{
    /// <summary>The language of the names: <c>zh-CN</c> or <c>en-US</c>. Null: <c>zh-CN</c>.</summary>
    public string? AcceptLanguage { get; init; }

    /// <summary>The type of the zones: <c>AvailabilityZone</c>. Null: any.</summary>
    public string? ZoneType { get; init; }
}
