namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>SSLVPN2002 is mended by the network.</summary>
public sealed class CidrBlockHasHostBitsFixTests
{
    [Fact]
    public async Task Address_becomes_the_network_it_is_in() => await FixTest
        .GivenServer("""server.WithLocalNetworks("10.0.1.0/24", {|SSLVPN2002:"10.0.3.5/24"|} /* the printer */);""")
        .Becomes("""server.WithLocalNetworks("10.0.1.0/24", "10.0.3.0/24" /* the printer */);""")
        .RunAsync();

    [Fact]
    public async Task Blocks_of_all_resources_are_fixed_at_once() => await FixTest
        .GivenServer(
            """
            vpc.WithCidrBlock({|SSLVPN2002:"10.0.0.1/16"|}).AddRoute({|SSLVPN2002:"172.16.0.1/12"|}, "vbr-1");
            server.WithClientCidrBlock({|SSLVPN2002:"192.168.7.200/25"|});
            """)
        .Becomes(
            """
            vpc.WithCidrBlock("10.0.0.0/16").AddRoute("172.16.0.0/12", "vbr-1");
            server.WithClientCidrBlock("192.168.7.128/25");
            """)
        .RunAsync();

    [Fact]
    public async Task Nothing_is_offered_where_the_network_is_wrong_as_well() => await FixTest
        .GivenServer("""server.WithClientCidrBlock({|SSLVPN2002:"10.0.3.5/24"|});""")
        .IsNotOffered()
        .RunAsync();
}
