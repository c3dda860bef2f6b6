namespace SslVpnSdk.ControlPlane;

/// <summary>Lists the regions of the service. The only action that is about no region.</summary>
public sealed record DescribeRegionsRequest : ControlPlaneRequest<DescribeRegionsResponse>
{
    /// <summary>The language of the names: <c>zh-CN</c> or <c>en-US</c>. Null: <c>zh-CN</c>.</summary>
    public string? AcceptLanguage { get; init; }

    /// <summary>The product the regions are asked for. VPN gateways are in all of them, so it changes nothing.</summary>
    public string? ProductType { get; init; }
}
