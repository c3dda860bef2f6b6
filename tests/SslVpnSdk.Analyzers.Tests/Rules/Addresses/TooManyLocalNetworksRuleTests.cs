namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN2102: an SSL server has at most five local networks.</summary>
public sealed class TooManyLocalNetworksRuleTests
{
    [Fact]
    public async Task Sixth_local_network_is_reported() => await RuleTest
        .GivenServer(
            """
            server.WithLocalNetworks(
                "10.0.1.0/24", "10.0.2.0/24", "10.0.3.0/24", "10.0.4.0/24", "10.0.5.0/24", {|#0:"10.0.6.0/24"|}, "10.0.7.0/24");
            """)
        .Reports("SSLVPN2102", "SSL server 'staff' has 7 local networks. At most 5 are possible; join neighbours into one larger CIDR block.")
        .RunAsync();

    [Fact]
    public async Task Five_local_networks_are_right() => await RuleTest
        .GivenServer("""server.WithLocalNetworks("10.0.1.0/24", "10.0.2.0/24", "10.0.3.0/24", "10.0.4.0/24", "10.0.5.0/24");""")
        .RunAsync();

    [Fact]
    public async Task Local_networks_of_a_query_are_counted() => await RuleTest
        .GivenServer("""server.WithLocalNetworks(Enumerable.Range(1, 6).Select(site => {|SSLVPN2102:$"10.0.{site}.0/24"|}).ToArray());""")
        .RunAsync();
}
