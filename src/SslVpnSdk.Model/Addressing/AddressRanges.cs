namespace SslVpnSdk.Addressing;

/// <summary>The ranges which the page "Create and manage an SSL server" names.</summary>
public static class AddressRanges
{
    private static readonly AddressRange Multicast = new(
        CidrBlock.Parse("224.0.0.0/8").First, CidrBlock.Parse("239.0.0.0/8").Last, "224.0.0.0–239.255.255.255");

    /// <summary>Ranges that cannot be a local network (page, "Local Network").</summary>
    public static IReadOnlyList<AddressRange> RefusedForLocalNetworks { get; } =
        [AddressRange.Of("127.0.0.0/8"), AddressRange.Of("169.254.0.0/16"), Multicast, AddressRange.Of("255.0.0.0/8")];

    /// <summary>Ranges that cannot be a client CIDR block (page, "unsupported CIDR blocks").</summary>
    public static IReadOnlyList<AddressRange> RefusedForClientCidrBlocks { get; } =
        [AddressRange.Of("100.64.0.0/10"), .. RefusedForLocalNetworks];

    /// <summary>The private ranges (page, "Use private CIDR blocks"; RFC 1918).</summary>
    public static IReadOnlyList<AddressRange> Private { get; } =
        [AddressRange.Of("10.0.0.0/8"), AddressRange.Of("172.16.0.0/12"), AddressRange.Of("192.168.0.0/16")];
}
