namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN2208: a public client CIDR block is a user CIDR block of the VPC.</summary>
public sealed class PublicClientCidrBlockRuleTests
{
    [Fact]
    public async Task Public_block_is_reported_and_the_vpc_named() => await RuleTest
        .GivenRegion(
            """
            var vpc = stack.AddVpc({|#1:"main"|}).WithCidrBlock("10.0.0.0/16");
            var gateway = stack.AddVpnGateway("edge").InVpc(vpc).WithBandwidth(10).WithSslConnections(5);
            stack.AddSslServer("staff").OnGateway(gateway).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock({|#0:"172.32.0.0/24"|});
            """)
        .Reports(
            "SSLVPN2208",
            "Client CIDR block 172.32.0.0/24 is a public range that is not a user CIDR block of the VPC, so its traffic may leave to the internet. Use a private block, or declare 172.32.0.0/24 with WithUserCidrBlocks.",
            1)
        .RunAsync();

    [Fact]
    public async Task Last_private_block_is_right() => await RuleTest.GivenServer("""server.WithClientCidrBlock("172.31.255.0/24");""").RunAsync();

    [Fact]
    public async Task Block_inside_a_user_cidr_block_is_right() => await RuleTest
        .GivenServer(
            """
            vpc.WithUserCidrBlocks("9.0.0.0/8", "172.32.0.0/16");
            server.WithClientCidrBlock("172.32.0.0/24");
            """)
        .RunAsync();

    [Fact]
    public async Task User_cidr_block_that_holds_a_half_is_not_enough() => await RuleTest
        .GivenServer(
            """
            vpc.WithUserCidrBlocks("172.32.0.0/25");
            server.WithClientCidrBlock({|SSLVPN2208:"172.32.0.0/24"|});
            """)
        .RunAsync();

    [Fact]
    public async Task Vpc_of_an_existing_gateway_may_have_any_user_cidr_block() => await RuleTest
        .GivenServer("""server.OnGateway(stack.UseVpnGateway("branch", "vpn-1")).WithClientCidrBlock("172.32.0.0/24");""")
        .RunAsync();
}
