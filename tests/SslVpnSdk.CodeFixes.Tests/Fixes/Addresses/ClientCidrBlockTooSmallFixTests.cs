namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>SSLVPN2204 is mended by the recommended prefix length, or by a free block.</summary>
public sealed class ClientCidrBlockTooSmallFixTests
{
    [Fact]
    public async Task Block_is_widened_on_its_network() => await FixTest
        .GivenServer(
            """
            gateway.WithSslConnections(100);
            server.WithClientCidrBlock({|SSLVPN2204:"192.168.7.0/24"|});
            """)
        .Becomes(
            """
            gateway.WithSslConnections(100);
            server.WithClientCidrBlock("192.168.6.0/23");
            """)
        .RunAsync();

    [Fact]
    public async Task Free_block_is_the_other_choice() => await FixTest
        .GivenServer("""server.WithClientCidrBlock({|SSLVPN2204:"192.168.7.0/28"|});""")
        .Choosing("free")
        .Becomes("""server.WithClientCidrBlock("10.1.0.0/27");""")
        .RunAsync();

    [Fact]
    public async Task Wider_block_is_not_offered_where_it_overlaps_a_local_network() => await FixTest
        .GivenServer("""server.WithLocalNetworks("192.168.7.16/28").WithClientCidrBlock({|SSLVPN2204:"192.168.7.0/28"|});""")
        .Choosing("widen")
        .IsNotOffered()
        .RunAsync();
}
