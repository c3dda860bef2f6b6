namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN2104: a local network shares no address with loopback, link-local and multicast addresses and 255.0.0.0/8.</summary>
public sealed class ReservedLocalNetworkRuleTests
{
    [Fact]
    public async Task Local_network_in_a_reserved_range_is_reported() => await RuleTest
        .GivenServer("""server.WithLocalNetworks("10.0.1.0/24", {|#0:"239.255.255.255/32"|});""")
        .Reports(
            "SSLVPN2104",
            "Local network 239.255.255.255/32 shares addresses with the reserved range 224.0.0.0–239.255.255.255. Use a block outside 127.0.0.0/8, 169.254.0.0/16, 224.0.0.0–239.255.255.255 and 255.0.0.0/8.")
        .RunAsync();

    [Fact]
    public async Task Local_network_around_a_reserved_range_is_reported() => await RuleTest
        .GivenServer("""server.WithLocalNetworks({|SSLVPN2104:"169.252.0.0/14"|});""")
        .RunAsync();

    [Fact]
    public async Task Addresses_beside_the_reserved_ranges_are_right() => await RuleTest
        .GivenServer("""server.WithLocalNetworks("126.255.255.255/32", "169.255.0.0/32", "223.255.255.255/32", "240.0.0.0/32");""")
        .RunAsync();
}
