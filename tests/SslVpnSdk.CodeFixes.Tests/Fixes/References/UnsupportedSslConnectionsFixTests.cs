namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>SSLVPN3005 is mended by the next larger number.</summary>
public sealed class UnsupportedSslConnectionsFixTests
{
    [Fact]
    public async Task Numbers_become_the_next_larger_ones() => await FixTest
        .GivenServer(
            """
            gateway.WithSslConnections({|SSLVPN3005:30|} /* staff */);
            stack.UseVpnGateway("branch", "vpn-1").WithSslConnections({|SSLVPN3005:0|});
            """)
        .Becomes(
            """
            gateway.WithSslConnections(50 /* staff */);
            stack.UseVpnGateway("branch", "vpn-1").WithSslConnections(5);
            """)
        .RunAsync();

    [Fact]
    public async Task More_than_the_most_become_the_most() => await FixTest
        .GivenServer(
            """
            gateway.WithSslConnections({|SSLVPN3005:1500|});
            server.WithClientCidrBlock("172.16.0.0/16");
            """)
        .Becomes(
            """
            gateway.WithSslConnections(1000);
            server.WithClientCidrBlock("172.16.0.0/16");
            """)
        .RunAsync();

    [Fact]
    public async Task Nothing_is_offered_where_the_client_cidr_block_would_be_too_small() => await FixTest
        .GivenServer("""gateway.WithSslConnections({|SSLVPN3005:51|});""")
        .IsNotOffered()
        .RunAsync();
}
