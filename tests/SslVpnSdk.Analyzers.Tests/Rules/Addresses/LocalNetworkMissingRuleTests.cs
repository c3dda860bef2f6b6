namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN2101: an SSL server has a local network.</summary>
public sealed class LocalNetworkMissingRuleTests
{
    [Fact]
    public async Task Server_without_a_local_network_is_reported_at_its_name() => await RuleTest
        .GivenGateway("""stack.AddSslServer({|#0:"staff"|}).OnGateway(gateway).WithClientCidrBlock("192.168.0.0/24");""")
        .Reports(
            "SSLVPN2101",
            "SSL server 'staff' has no local network, so its clients reach nothing. Call WithLocalNetworks with one to five CIDR blocks, such as the VPC's.")
        .RunAsync();

    [Fact]
    public async Task Empty_list_is_no_local_network() => await RuleTest
        .GivenGateway(
            """
            string[] networks = [];
            stack.AddSslServer({|SSLVPN2101:"staff"|}).OnGateway(gateway).WithLocalNetworks(networks).WithClientCidrBlock("192.168.0.0/24");
            """)
        .RunAsync();

    [Fact]
    public async Task Local_network_in_a_statement_of_its_own_is_right() => await RuleTest
        .GivenGateway(
            """
            var server = stack.AddSslServer("staff").OnGateway(gateway).WithClientCidrBlock("192.168.0.0/24");
            server.WithLocalNetworks("10.0.1.0/24");
            """)
        .RunAsync();
}
