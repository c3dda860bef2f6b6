using SslVpnSdk.Addressing;

namespace SslVpnSdk.Model.Tests.Addressing;

/// <summary>The ranges, against the addresses the product page prints.</summary>
public sealed class AddressRangesTests
{
    [Fact]
    public void Ranges_refused_for_local_networks_are_those_of_the_page() => Assert.Equal(
        ["127.0.0.0 to 127.255.255.255", "169.254.0.0 to 169.254.255.255", "224.0.0.0 to 239.255.255.255", "255.0.0.0 to 255.255.255.255"],
        AddressRanges.RefusedForLocalNetworks.Select(Printed));

    [Fact]
    public void Ranges_refused_for_client_CIDR_blocks_are_those_of_the_page() => Assert.Equal(
        [
            "100.64.0.0 to 100.127.255.255", "127.0.0.0 to 127.255.255.255", "169.254.0.0 to 169.254.255.255",
            "224.0.0.0 to 239.255.255.255", "255.0.0.0 to 255.255.255.255",
        ],
        AddressRanges.RefusedForClientCidrBlocks.Select(Printed));

    [Fact]
    public void Private_ranges_are_those_of_RFC_1918() => Assert.Equal(
        ["10.0.0.0 to 10.255.255.255", "172.16.0.0 to 172.31.255.255", "192.168.0.0 to 192.168.255.255"],
        AddressRanges.Private.Select(Printed));

    private static string Printed(AddressRange range) =>
        $"{BitText.Dotted(BitText.OfAddress(range.First))} to {BitText.Dotted(BitText.OfAddress(range.Last))}";
}
