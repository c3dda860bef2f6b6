namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN2103: the prefix length of a local network is 8 to 32.</summary>
public sealed class LocalNetworkPrefixLengthRuleTests
{
    [Fact]
    public async Task Prefix_length_7_is_reported() => await RuleTest
        .GivenServer("""server.WithLocalNetworks({|#0:"12.0.0.0/7"|});""")
        .Reports("SSLVPN2103", "Local network 12.0.0.0/7 has a prefix length of 7. Use a prefix length from 8 to 32.")
        .RunAsync();

    [Fact]
    public async Task Prefix_length_8_is_right() => await RuleTest.GivenServer("""server.WithLocalNetworks("12.0.0.0/8");""").RunAsync();

    [Fact]
    public async Task Prefix_length_32_is_right() => await RuleTest.GivenServer("""server.WithLocalNetworks("12.0.0.1/32");""").RunAsync();

    [Fact]
    public async Task Each_local_network_that_is_too_large_is_reported() => await RuleTest
        .GivenServer("""server.WithLocalNetworks({|SSLVPN2103:"64.0.0.0/2"|}, "10.0.1.0/24", {|SSLVPN2103:"12.0.0.0/6"|});""")
        .RunAsync();
}
