namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>SSLVPN2207 is mended by a free block.</summary>
public sealed class ClientCidrBlockOverlapsRouteFixTests
{
    [Fact]
    public async Task Block_moves_behind_the_routes() => await FixTest
        .GivenServer(
            """
            vpc.AddRoute("192.168.0.0/16", "vbr-1").AddRoute("10.1.0.0/16", "vbr-1");
            server.WithClientCidrBlock({|SSLVPN2207:"192.168.7.0/24"|});
            """)
        .Becomes(
            """
            vpc.AddRoute("192.168.0.0/16", "vbr-1").AddRoute("10.1.0.0/16", "vbr-1");
            server.WithClientCidrBlock("10.2.0.0/27");
            """)
        .RunAsync();

    [Fact]
    public async Task Nothing_is_offered_where_the_routes_take_all_private_blocks() => await FixTest
        .GivenServer(
            """
            vpc.AddRoute("0.0.0.0/0", "i-1");
            server.WithClientCidrBlock({|SSLVPN2207:"192.168.7.0/24"|});
            """)
        .IsNotOffered()
        .RunAsync();
}
