namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN3005: a gateway has 5, 10, 20, 50, 100, 200, 500 or 1000 SSL connections.</summary>
public sealed class UnsupportedSslConnectionsRuleTests
{
    [Fact]
    public async Task Number_that_is_not_on_offer_is_reported_with_the_next_larger_one() => await RuleTest
        .GivenServer("""gateway.WithSslConnections({|#0:30|});""")
        .Reports("SSLVPN3005", "30 SSL connections are not on offer. Use 50; the numbers on offer are 5, 10, 20, 50, 100, 200, 500 and 1000.")
        .RunAsync();

    [Fact]
    public async Task Most_connections_on_offer_are_right() => await RuleTest
        .GivenServer(
            """
            gateway.WithSslConnections(1000);
            server.WithClientCidrBlock("192.168.0.0/20");
            """)
        .RunAsync();

    [Fact]
    public async Task More_than_the_most_are_reported_with_the_most() => await RuleTest
        .GivenServer("""gateway.WithSslConnections({|#0:1001|});""")
        .Reports("SSLVPN3005", "1001 SSL connections are not on offer. Use 1000; the numbers on offer are 5, 10, 20, 50, 100, 200, 500 and 1000.")
        .RunAsync();

    [Fact]
    public async Task Number_that_an_existing_gateway_states_is_checked() => await RuleTest
        .GivenRegion(
            """
            var users = 7;
            stack.UseVpnGateway("edge", "vpn-1").WithSslConnections({|SSLVPN3005:users + 1|});
            """)
        .RunAsync();
}
