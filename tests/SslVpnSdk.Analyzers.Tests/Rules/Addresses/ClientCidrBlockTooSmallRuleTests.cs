namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN2204: a client CIDR block has four addresses for each SSL connection of the gateway.</summary>
public sealed class ClientCidrBlockTooSmallRuleTests
{
    [Fact]
    public async Task Block_is_reported_and_the_number_of_connections_named() => await RuleTest
        .GivenServer(
            """
            gateway.WithSslConnections({|#1:50|});
            server.WithClientCidrBlock({|#0:"192.168.0.0/25"|});
            """)
        .Reports(
            "SSLVPN2204",
            "Client CIDR block 192.168.0.0/25 holds 128 addresses, but 50 SSL connections take 200: four each. Use a prefix length of 24 or less.",
            1)
        .RunAsync();

    [Fact]
    public async Task Smallest_block_that_is_enough_is_right() => await RuleTest
        .GivenServer("""server.WithClientCidrBlock("192.168.0.0/27");""")
        .RunAsync();

    [Fact]
    public async Task Connections_that_are_set_later_count() => await RuleTest
        .GivenServer(
            """
            server.WithClientCidrBlock({|SSLVPN2204:"192.168.1.0/24"|});
            gateway.WithSslConnections(100);
            """)
        .RunAsync();

    [Fact]
    public async Task Existing_gateway_that_states_no_connections_takes_any_block() => await RuleTest
        .GivenServer("""server.OnGateway(stack.UseVpnGateway("branch", "vpn-1")).WithClientCidrBlock("192.168.0.0/28");""")
        .RunAsync();
}
