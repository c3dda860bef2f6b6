namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN3007: a gateway has one SSL server, or as many as the account's quota says.</summary>
public sealed class GatewayHasAnotherSslServerRuleTests
{
    [Fact]
    public async Task Second_server_is_reported_at_the_gateway_and_the_first_one_named() => await RuleTest
        .GivenServer(
            """
            server.OnGateway({|#1:gateway|});
            stack.AddSslServer("guests").OnGateway({|#0:gateway|}).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.1.0/24");
            """)
        .Reports(
            "SSLVPN3007",
            "SSL server 'guests' is on VPN gateway 'edge', which has SSL server 'staff' already. At most 1 can be on one gateway; use another gateway.",
            1)
        .RunAsync();

    [Fact]
    public async Task Quota_of_the_account_is_the_bound() => await RuleTest
        .GivenServer(
            """
            foreach (var site in new[] { 1, 2 })
            {
                stack.AddSslServer($"site-{site}").OnGateway({|SSLVPN3007:gateway|})
                    .WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock($"192.168.{site}.0/24");
            }
            """)
        .Configured("sslvpn_ssl_servers_per_gateway = 2")
        .RunAsync();

    [Fact]
    public async Task As_many_servers_as_the_quota_are_right() => await RuleTest
        .GivenServer("""stack.AddSslServer("guests").OnGateway(gateway).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.1.0/24");""")
        .Configured("sslvpn_ssl_servers_per_gateway = 2")
        .RunAsync();

    [Fact]
    public async Task Existing_gateway_is_one_gateway_under_all_its_names() => await RuleTest
        .GivenServer(
            """
            server.OnGateway(stack.UseVpnGateway("north", "vpn-1"));
            stack.AddSslServer("guests").OnGateway({|SSLVPN3007:stack.UseVpnGateway("south", "vpn-1")|})
                .WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.1.0/24");
            """)
        .RunAsync();
}
