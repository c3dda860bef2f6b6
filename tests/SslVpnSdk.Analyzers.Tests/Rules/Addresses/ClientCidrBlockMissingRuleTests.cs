namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN2201: an SSL server has a client CIDR block.</summary>
public sealed class ClientCidrBlockMissingRuleTests
{
    [Fact]
    public async Task Server_without_a_client_cidr_block_is_reported_at_its_name() => await RuleTest
        .GivenGateway("""stack.AddSslServer({|#0:"staff"|}).OnGateway(gateway).WithLocalNetworks("10.0.1.0/24");""")
        .Reports(
            "SSLVPN2201",
            "SSL server 'staff' has no client CIDR block to give its clients addresses from. Call WithClientCidrBlock with a private block of prefix length 16 to 29.")
        .RunAsync();

    [Fact]
    public async Task Server_of_a_helper_method_is_reported_in_the_method() => await RuleTest
        .GivenGateway(
            """
            Add("staff");

            void Add(string name) => stack.AddSslServer({|SSLVPN2201:name|}).OnGateway(gateway).WithLocalNetworks("10.0.1.0/24");
            """)
        .RunAsync();

    [Fact]
    public async Task Client_cidr_block_in_a_statement_of_its_own_is_right() => await RuleTest
        .GivenGateway(
            """
            var server = stack.AddSslServer("staff").OnGateway(gateway).WithLocalNetworks("10.0.1.0/24");
            server.WithClientCidrBlock("192.168.0.0/24");
            """)
        .RunAsync();
}
