namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>SSLVPN2202 is mended by the nearest prefix length that is enough, or by a free block.</summary>
public sealed class ClientCidrBlockPrefixLengthFixTests
{
    [Fact]
    public async Task Block_that_is_too_small_grows_to_what_the_connections_take() => await FixTest
        .GivenServer("""server.WithClientCidrBlock(/* ours */ {|SSLVPN2202:"192.168.0.64/30"|});""")
        .Becomes("""server.WithClientCidrBlock(/* ours */ "192.168.0.64/27");""")
        .RunAsync();

    [Fact]
    public async Task Block_that_is_too_large_shrinks_to_the_largest_there_may_be() => await FixTest
        .GivenServer("""server.WithClientCidrBlock({|SSLVPN2202:"172.16.0.0/12"|});""")
        .Becomes("""server.WithClientCidrBlock("172.16.0.0/16");""")
        .RunAsync();

    [Fact]
    public async Task Free_block_is_the_other_choice() => await FixTest
        .GivenServer("""server.WithClientCidrBlock({|SSLVPN2202:"192.168.0.0/30"|});""")
        .Choosing("free")
        .Becomes("""server.WithClientCidrBlock("10.1.0.0/27");""")
        .RunAsync();

    [Fact]
    public async Task Nearest_block_is_not_offered_where_it_overlaps_the_vpc() => await FixTest
        .GivenServer("""server.WithClientCidrBlock({|SSLVPN2202:"10.0.0.0/15"|});""")
        .Choosing("nearest")
        .IsNotOffered()
        .RunAsync();
}
