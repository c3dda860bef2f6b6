namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN3004: SSL-VPN is enabled on the gateway of an SSL server.</summary>
public sealed class GatewayWithoutSslRuleTests
{
    [Fact]
    public async Task Gateway_of_the_server_is_reported_and_where_it_is_made_named() => await RuleTest
        .GivenServer(
            """
            var branch = stack.AddVpnGateway({|#1:"branch"|}).InVpc(vpc).WithBandwidth(10);
            server.OnGateway({|#0:branch|});
            """)
        .Reports(
            "SSLVPN3004",
            "SSL server 'staff' is on VPN gateway 'branch', whose SSL-VPN is not enabled. Call WithSslConnections on the gateway with 5, 10, 20, 50, 100, 200, 500 or 1000.",
            1)
        .RunAsync();

    [Fact]
    public async Task Ssl_connections_may_be_set_later() => await RuleTest
        .GivenServer(
            """
            var branch = stack.AddVpnGateway("branch").InVpc(vpc).WithBandwidth(10);
            server.OnGateway(branch);
            branch.WithSslConnections(5);
            """)
        .RunAsync();

    [Fact]
    public async Task Gateway_without_a_server_needs_no_ssl() => await RuleTest
        .GivenServer("""stack.AddVpnGateway("ipsec").InVpc(vpc).WithBandwidth(10);""")
        .RunAsync();

    [Fact]
    public async Task Existing_gateway_need_not_state_it() => await RuleTest
        .GivenServer("""server.OnGateway(stack.UseVpnGateway("branch", "vpn-1"));""")
        .RunAsync();
}
