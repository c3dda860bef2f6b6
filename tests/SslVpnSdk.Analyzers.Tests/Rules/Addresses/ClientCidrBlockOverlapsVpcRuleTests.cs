namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN2206: a client CIDR block does not overlap the VPC of the gateway.</summary>
public sealed class ClientCidrBlockOverlapsVpcRuleTests
{
    [Fact]
    public async Task Block_is_reported_and_the_block_of_the_vpc_named() => await RuleTest
        .GivenServer(
            """
            vpc.WithCidrBlock({|#1:"172.16.0.0/16"|});
            server.WithClientCidrBlock({|#0:"172.16.255.0/24"|});
            """)
        .Reports(
            "SSLVPN2206",
            "Client CIDR block 172.16.255.0/24 overlaps the VPC's CIDR block 172.16.0.0/16. Use a private block that overlaps neither the local networks nor the VPC nor its routes.",
            1)
        .RunAsync();

    [Fact]
    public async Task Vpc_that_an_existing_gateway_states_counts() => await RuleTest
        .GivenServer(
            """
            var branch = stack.UseVpnGateway("branch", "vpn-1").WithVpcCidrBlock("172.16.0.0/12");
            server.OnGateway(branch).WithClientCidrBlock({|SSLVPN2206:"172.31.255.0/24"|});
            """)
        .RunAsync();

    [Fact]
    public async Task Block_behind_the_vpc_is_right() => await RuleTest.GivenServer("""server.WithClientCidrBlock("10.1.0.0/24");""").RunAsync();

    [Fact]
    public async Task Vpc_that_the_gateway_is_not_in_does_not_count() => await RuleTest
        .GivenServer("""stack.AddVpc("other").WithCidrBlock("192.168.0.0/16");""")
        .RunAsync();
}
