namespace SslVpnSdk.ControlPlane;

/// <summary>An IPv6 block of a VPC.</summary>
public sealed record Ipv6CidrBlockInfo
{
    /// <summary>The block: <c>2001:db8:1200::/56</c>.</summary>
    public required string Ipv6CidrBlock { get; init; }

    /// <summary>The kind of line: <c>BGP</c>.</summary>
    public required string Ipv6Isp { get; init; }
}
