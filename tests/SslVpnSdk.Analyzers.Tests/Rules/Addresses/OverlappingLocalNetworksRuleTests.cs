namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN2105: a local network inside another one of the server adds nothing.</summary>
public sealed class OverlappingLocalNetworksRuleTests
{
    [Fact]
    public async Task Inner_local_network_is_reported_and_the_outer_one_named() => await RuleTest
        .GivenServer("""server.WithLocalNetworks({|#0:"10.0.1.0/24"|}, {|#1:"10.0.0.0/16"|});""")
        .Reports("SSLVPN2105", "Local network 10.0.1.0/24 lies inside local network 10.0.0.0/16 of the same SSL server. Remove 10.0.1.0/24; it adds nothing.", 1)
        .RunAsync();

    [Fact]
    public async Task Second_of_two_equal_local_networks_is_reported() => await RuleTest
        .GivenServer("""server.WithLocalNetworks("10.0.1.0/24", {|SSLVPN2105:"10.0.1.0/24"|});""")
        .RunAsync();

    [Fact]
    public async Task Neighbours_are_right() => await RuleTest.GivenServer("""server.WithLocalNetworks("10.0.0.0/24", "10.0.1.0/24");""").RunAsync();

    [Fact]
    public async Task Servers_may_share_a_local_network() => await RuleTest
        .GivenServer(
            """
            stack.AddSslServer("guests").OnGateway(stack.UseVpnGateway("branch", "vpn-1"))
                .WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.1.0/24");
            """)
        .RunAsync();
}
