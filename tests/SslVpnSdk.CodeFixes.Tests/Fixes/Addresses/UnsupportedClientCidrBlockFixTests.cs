namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>SSLVPN2203 is mended by a free block.</summary>
public sealed class UnsupportedClientCidrBlockFixTests
{
    [Fact]
    public async Task Block_becomes_a_private_one() => await FixTest
        .GivenServer("""server.WithClientCidrBlock({|SSLVPN2203:"100.64.0.0/24"|} /* shared */);""")
        .Becomes("""server.WithClientCidrBlock("10.1.0.0/27" /* shared */);""")
        .RunAsync();

    [Fact]
    public async Task Nothing_is_offered_where_no_private_block_is_free() => await FixTest
        .GivenServer("""server.WithLocalNetworks("172.16.0.0/12", "192.168.0.0/16", "10.0.0.0/8").WithClientCidrBlock({|SSLVPN2203:"100.64.0.0/24"|});""")
        .IsNotOffered()
        .RunAsync();
}
