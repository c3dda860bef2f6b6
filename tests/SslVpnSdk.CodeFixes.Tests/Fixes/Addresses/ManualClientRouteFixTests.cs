namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>SSLVPN2209 is mended by taking the route away.</summary>
public sealed class ManualClientRouteFixTests
{
    [Fact]
    public async Task Route_is_taken_out_of_the_chain() => await FixTest
        .GivenServer(
            """
            vpc
                .AddRoute("172.16.0.0/12", "vbr-1") // head office
                .AddRoute({|SSLVPN2209:"192.168.0.0/24"|}, "vpn-1")
                .AddRoute("172.32.0.0/16", "vbr-1");
            """)
        .Becomes(
            """
            vpc
                .AddRoute("172.16.0.0/12", "vbr-1") // head office
                .AddRoute("172.32.0.0/16", "vbr-1");
            """)
        .RunAsync();

    [Fact]
    public async Task Statement_goes_with_the_only_route_in_it_and_the_comment_stays() => await FixTest
        .GivenServer(
            """
            // To the clients.
            vpc.AddRoute({|SSLVPN2209:"192.168.0.0/24"|}, "vpn-1");
            vpc.AddRoute("172.16.0.0/12", "vbr-1");
            """)
        .Becomes(
            """
            // To the clients.
            vpc.AddRoute("172.16.0.0/12", "vbr-1");
            """)
        .RunAsync();

    [Fact]
    public async Task Nothing_is_offered_where_the_destination_stands_outside_of_the_call() => await FixTest
        .GivenServer(
            """
            var pool = {|SSLVPN2209:"192.168.7.0/24"|};
            vpc.AddRoute(pool, "vpn-1");
            server.WithClientCidrBlock(pool);
            """)
        .IsNotOffered()
        .RunAsync();
}
