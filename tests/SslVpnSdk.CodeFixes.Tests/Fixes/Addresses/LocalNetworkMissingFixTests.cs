namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>SSLVPN2101 is mended by a call with the block of the VPC.</summary>
public sealed class LocalNetworkMissingFixTests
{
    [Fact]
    public async Task Call_gets_a_line_where_the_others_have_one() => await FixTest
        .GivenGateway(
            """
            stack.AddSslServer({|SSLVPN2101:"staff"|}) // ours
                .OnGateway(gateway)
                .WithClientCidrBlock("192.168.0.0/24");
            """)
        .Becomes(
            """
            stack.AddSslServer("staff") // ours
                .WithLocalNetworks("10.0.0.0/16")
                .OnGateway(gateway)
                .WithClientCidrBlock("192.168.0.0/24");
            """)
        .RunAsync();

    [Fact]
    public async Task Each_server_gets_the_block_of_its_own_vpc() => await FixTest
        .GivenGateway(
            """
            var branch = stack.UseVpnGateway("branch", "vpn-1").WithVpcCidrBlock("10.1.0.0/16");
            stack.AddSslServer({|SSLVPN2101:"staff"|}).OnGateway(gateway).WithClientCidrBlock("192.168.0.0/24");
            stack.AddSslServer({|SSLVPN2101:"guests"|}).OnGateway(branch).WithClientCidrBlock("192.168.1.0/24");
            """)
        .Becomes(
            """
            var branch = stack.UseVpnGateway("branch", "vpn-1").WithVpcCidrBlock("10.1.0.0/16");
            stack.AddSslServer("staff").WithLocalNetworks("10.0.0.0/16").OnGateway(gateway).WithClientCidrBlock("192.168.0.0/24");
            stack.AddSslServer("guests").WithLocalNetworks("10.1.0.0/16").OnGateway(branch).WithClientCidrBlock("192.168.1.0/24");
            """)
        .RunAsync();

    [Fact]
    public async Task Nothing_is_offered_where_the_vpc_is_not_known() => await FixTest
        .GivenRegion("""stack.AddSslServer({|SSLVPN2101:"staff"|}).OnGateway(stack.UseVpnGateway("edge", "vpn-1")).WithClientCidrBlock("192.168.0.0/24");""")
        .IsNotOffered()
        .RunAsync();
}
