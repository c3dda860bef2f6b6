namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN2205: a client CIDR block overlaps no local network of its server.</summary>
public sealed class ClientCidrBlockOverlapsLocalNetworkRuleTests
{
    [Fact]
    public async Task Block_is_reported_and_the_local_network_named() => await RuleTest
        .GivenServer("""server.WithLocalNetworks("10.0.1.0/24", {|#1:"172.16.0.0/16"|}).WithClientCidrBlock({|#0:"172.16.255.0/24"|});""")
        .Reports(
            "SSLVPN2205",
            "Client CIDR block 172.16.255.0/24 overlaps local network 172.16.0.0/16. Use a private block that overlaps neither the local networks nor the VPC nor its routes.",
            1)
        .RunAsync();

    [Fact]
    public async Task One_shared_address_is_enough() => await RuleTest
        .GivenServer("""server.WithLocalNetworks("172.16.0.255/32").WithClientCidrBlock({|SSLVPN2205:"172.16.0.0/24"|});""")
        .RunAsync();

    [Fact]
    public async Task Neighbours_are_right() => await RuleTest
        .GivenServer("""server.WithLocalNetworks("172.16.0.0/24", "172.16.2.0/24").WithClientCidrBlock("172.16.1.0/24");""")
        .RunAsync();

    [Fact]
    public async Task One_value_for_both_is_reported_where_it_is_made() => await RuleTest
        .GivenServer(
            """
            var both = {|SSLVPN2205:"172.16.0.0/24"|};
            server.WithLocalNetworks(both).WithClientCidrBlock(both);
            """)
        .RunAsync();
}
