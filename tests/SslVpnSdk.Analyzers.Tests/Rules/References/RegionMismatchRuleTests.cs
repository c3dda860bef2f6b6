namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN3006: an SSL server is in the region of its gateway.</summary>
public sealed class RegionMismatchRuleTests
{
    [Fact]
    public async Task Gateway_of_another_region_is_reported_and_both_regions_named() => await RuleTest
        .GivenServer(
            """
            stack.InRegion({|#2:"eu-west-1"|});
            var branch = stack.UseVpnGateway("branch", "vpn-1").InRegion({|#1:"us-west-1"|});
            server.OnGateway({|#0:branch|});
            """)
        .Reports(
            "SSLVPN3006",
            "SSL server 'staff' is in region eu-west-1, but VPN gateway 'branch' is in us-west-1. Put the SSL server into a stack of region us-west-1, or use a gateway of region eu-west-1.",
            1,
            2)
        .RunAsync();

    [Fact]
    public async Task Gateway_of_the_same_region_is_right() => await RuleTest
        .GivenServer("""server.OnGateway(stack.UseVpnGateway("branch", "vpn-1").InRegion("eu-central-1"));""")
        .RunAsync();

    [Fact]
    public async Task Gateway_that_states_no_region_is_right() => await RuleTest
        .GivenServer("""server.OnGateway(stack.UseVpnGateway("branch", "vpn-1"));""")
        .RunAsync();

    [Fact]
    public async Task Gateway_elsewhere_without_a_server_is_right() => await RuleTest
        .GivenServer("""stack.UseVpnGateway("far", "vpn-1").InRegion("us-west-1");""")
        .RunAsync();
}
