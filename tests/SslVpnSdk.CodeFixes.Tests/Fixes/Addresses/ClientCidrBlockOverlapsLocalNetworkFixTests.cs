namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>SSLVPN2205 is mended by a free block.</summary>
public sealed class ClientCidrBlockOverlapsLocalNetworkFixTests
{
    [Fact]
    public async Task Block_is_changed_in_the_record_it_comes_from() => await FixTest
        .GivenServer(
            """
            var site = new Site("10.0.1.0/24", Pool: {|SSLVPN2205:"10.0.1.128/25"|});
            server.WithLocalNetworks(site.Network).WithClientCidrBlock(site.Pool);
            """,
            """public sealed record Site(string Network, string Pool);""")
        .Becomes(
            """
            var site = new Site("10.0.1.0/24", Pool: "10.1.0.0/27");
            server.WithLocalNetworks(site.Network).WithClientCidrBlock(site.Pool);
            """,
            """public sealed record Site(string Network, string Pool);""")
        .RunAsync();

    [Fact]
    public async Task Nothing_is_offered_where_one_value_is_both() => await FixTest
        .GivenServer(
            """
            var both = {|SSLVPN2205:"172.16.0.0/24"|};
            server.WithLocalNetworks(both).WithClientCidrBlock(both);
            """)
        .IsNotOffered()
        .RunAsync();
}
