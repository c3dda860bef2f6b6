namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>SSLVPN2208 is mended by declaring the block a user CIDR block of the VPC, or by a free private one.</summary>
public sealed class PublicClientCidrBlockFixTests
{
    [Fact]
    public async Task Block_is_declared_where_the_vpc_is_made() => await FixTest
        .GivenRegion(
            """
            var vpc = stack.AddVpc("main").WithCidrBlock("10.0.0.0/16");
            var gateway = stack.AddVpnGateway("edge").InVpc(vpc).WithBandwidth(10).WithSslConnections(5);
            stack.AddSslServer("staff").OnGateway(gateway).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock({|SSLVPN2208:"172.32.0.0/24"|});
            """)
        .Becomes(
            """
            var vpc = stack.AddVpc("main").WithUserCidrBlocks("172.32.0.0/24").WithCidrBlock("10.0.0.0/16");
            var gateway = stack.AddVpnGateway("edge").InVpc(vpc).WithBandwidth(10).WithSslConnections(5);
            stack.AddSslServer("staff").OnGateway(gateway).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("172.32.0.0/24");
            """)
        .RunAsync();

    [Fact]
    public async Task Blocks_are_added_behind_those_that_are_declared() => await FixTest
        .GivenServer(
            """
            vpc.WithUserCidrBlocks("9.0.0.0/8" /* ours */);
            server.WithClientCidrBlock({|SSLVPN2208:"172.32.0.0/24"|});
            var branch = stack.AddVpnGateway("branch").InVpc(vpc).WithBandwidth(10).WithSslConnections(5);
            stack.AddSslServer("guests").OnGateway(branch).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock({|SSLVPN2208:"172.33.0.0/24"|});
            """)
        .Becomes(
            """
            vpc.WithUserCidrBlocks("9.0.0.0/8" /* ours */, "172.32.0.0/24", "172.33.0.0/24");
            server.WithClientCidrBlock("172.32.0.0/24");
            var branch = stack.AddVpnGateway("branch").InVpc(vpc).WithBandwidth(10).WithSslConnections(5);
            stack.AddSslServer("guests").OnGateway(branch).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("172.33.0.0/24");
            """)
        .RunAsync();

    [Fact]
    public async Task Free_private_block_is_the_other_choice() => await FixTest
        .GivenServer("""server.WithClientCidrBlock({|SSLVPN2208:"172.32.0.0/24"|});""")
        .Choosing("free")
        .Becomes("""server.WithClientCidrBlock("10.1.0.0/27");""")
        .RunAsync();

    [Fact]
    public async Task Nothing_is_declared_where_the_declared_blocks_stand_elsewhere() => await FixTest
        .GivenServer(
            """
            var declared = "9.0.0.0/8";
            vpc.WithUserCidrBlocks(declared);
            server.WithClientCidrBlock({|SSLVPN2208:"172.32.0.0/24"|});
            """)
        .Choosing("declare")
        .IsNotOffered()
        .RunAsync();
}
