namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>SSLVPN3004 is mended by enabling SSL-VPN where the gateway is made, with the fewest connections.</summary>
public sealed class GatewayWithoutSslFixTests
{
    [Fact]
    public async Task Ssl_is_enabled_where_the_gateway_is_made() => await FixTest
        .GivenServer(
            """
            var branch = stack.AddVpnGateway("branch")
                .InVpc(vpc) // main
                .WithBandwidth(10);
            server.OnGateway({|SSLVPN3004:branch|});
            """)
        .Becomes(
            """
            var branch = stack.AddVpnGateway("branch")
                .WithSslConnections(5)
                .InVpc(vpc) // main
                .WithBandwidth(10);
            server.OnGateway(branch);
            """)
        .RunAsync();

    [Fact]
    public async Task Nothing_is_offered_where_the_client_cidr_block_is_too_small() => await FixTest
        .GivenServer(
            """
            var branch = stack.AddVpnGateway("branch").InVpc(vpc).WithBandwidth(10);
            server.OnGateway({|SSLVPN3004:branch|}).WithClientCidrBlock("192.168.0.0/29");
            """)
        .IsNotOffered()
        .RunAsync();
}
