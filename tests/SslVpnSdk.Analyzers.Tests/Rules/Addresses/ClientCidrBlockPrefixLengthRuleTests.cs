namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN2202: the prefix length of a client CIDR block is 16 to 29.</summary>
public sealed class ClientCidrBlockPrefixLengthRuleTests
{
    [Fact]
    public async Task Prefix_length_30_is_reported() => await RuleTest
        .GivenServer("""server.WithClientCidrBlock({|#0:"192.168.0.0/30"|});""")
        .Reports("SSLVPN2202", "Client CIDR block 192.168.0.0/30 has a prefix length of 30. Use a prefix length from 16 to 29.")
        .RunAsync();

    [Fact]
    public async Task Prefix_length_15_is_reported() => await RuleTest
        .GivenServer("""server.WithClientCidrBlock({|SSLVPN2202:"172.16.0.0/15"|});""")
        .RunAsync();

    [Fact]
    public async Task Prefix_length_16_is_right() => await RuleTest.GivenServer("""server.WithClientCidrBlock("172.16.0.0/16");""").RunAsync();

    [Fact]
    public async Task Prefix_length_29_is_right_where_the_connections_are_not_known() => await RuleTest
        .GivenServer("""server.OnGateway(stack.UseVpnGateway("branch", "vpn-1")).WithClientCidrBlock("192.168.0.0/29");""")
        .RunAsync();

    [Fact]
    public async Task Only_the_value_of_the_environment_that_has_it_is_reported() => await RuleTest
        .GivenFiles(
            """
            using SslVpnSdk;

            [SslVpnStack("office", Environments = ["test", "production"])]
            public sealed partial class Office : SslVpnStack
            {
                protected override void Define(StackBuilder stack)
                {
                    stack.InRegion("eu-central-1");
                    stack.AddSslServer("staff").OnGateway(stack.UseVpnGateway("edge", "vpn-1")).WithLocalNetworks("10.0.1.0/24")
                        .WithClientCidrBlock(stack.Environment == "test" ? {|SSLVPN2202:"192.168.0.0/30"|} : "192.168.0.0/24");
                }
            }
            """)
        .RunAsync();
}
