namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN3003: an SSL server is on a VPN gateway.</summary>
public sealed class GatewayMissingRuleTests
{
    [Fact]
    public async Task Server_on_no_gateway_is_reported_at_its_name() => await RuleTest
        .GivenRegion("""stack.AddSslServer({|#0:"staff"|}).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.0.0/24");""")
        .Reports("SSLVPN3003", "SSL server 'staff' is on no VPN gateway. Call OnGateway with a gateway whose SSL-VPN is enabled.")
        .RunAsync();

    [Fact]
    public async Task Gateway_that_exists_already_is_right() => await RuleTest
        .GivenRegion(
            """
            stack.AddSslServer("staff").OnGateway(stack.UseVpnGateway("edge", "vpn-1"))
                .WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.0.0/24");
            """)
        .RunAsync();

    [Fact]
    public async Task Server_that_a_condition_leaves_without_a_gateway_is_reported() => await RuleTest
        .GivenGateway(
            """
            var server = stack.AddSslServer({|SSLVPN3003:"staff"|}).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.0.0/24");
            if (gateway is null)
            {
                server.OnGateway(gateway!);
            }
            """)
        .RunAsync();
}
