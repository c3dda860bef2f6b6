namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>SSLVPN2201 is mended by a call with the smallest free private block for the gateway's connections.</summary>
public sealed class ClientCidrBlockMissingFixTests
{
    [Fact]
    public async Task Block_fits_the_connections_and_overlaps_nothing() => await FixTest
        .GivenGateway(
            """
            gateway.WithSslConnections(50);
            vpc.AddRoute("10.1.0.0/16", "vbr-1");
            stack.AddSslServer({|SSLVPN2201:"staff"|}).OnGateway(gateway).WithLocalNetworks("10.2.0.0/16");
            """)
        .Becomes(
            """
            gateway.WithSslConnections(50);
            vpc.AddRoute("10.1.0.0/16", "vbr-1");
            stack.AddSslServer("staff").WithClientCidrBlock("10.3.0.0/24").OnGateway(gateway).WithLocalNetworks("10.2.0.0/16");
            """)
        .RunAsync();

    [Fact]
    public async Task Each_server_gets_a_block_of_its_own() => await FixTest
        .GivenGateway(
            """
            var branch = stack.AddVpnGateway("branch").InVpc(vpc).WithBandwidth(10).WithSslConnections(5);
            stack.AddSslServer({|SSLVPN2201:"staff"|}).OnGateway(gateway).WithLocalNetworks("10.0.1.0/24");
            stack.AddSslServer({|SSLVPN2201:"guests"|}).OnGateway(branch).WithLocalNetworks("10.0.1.0/24");
            """)
        .Becomes(
            """
            var branch = stack.AddVpnGateway("branch").InVpc(vpc).WithBandwidth(10).WithSslConnections(5);
            stack.AddSslServer("staff").WithClientCidrBlock("10.1.0.0/27").OnGateway(gateway).WithLocalNetworks("10.0.1.0/24");
            stack.AddSslServer("guests").WithClientCidrBlock("10.1.0.32/27").OnGateway(branch).WithLocalNetworks("10.0.1.0/24");
            """)
        .RunAsync();

    [Fact]
    public async Task Nothing_is_offered_where_no_private_block_is_free() => await FixTest
        .GivenGateway("""stack.AddSslServer({|SSLVPN2201:"staff"|}).OnGateway(gateway).WithLocalNetworks("10.0.1.0/24");""")
        .Configured("sslvpn_reserved_client_cidr_blocks = 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16")
        .IsNotOffered()
        .RunAsync();
}
