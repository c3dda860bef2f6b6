namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN2209: the service adds the route to a client CIDR block itself.</summary>
public sealed class ManualClientRouteRuleTests
{
    [Fact]
    public async Task Route_is_reported_and_the_client_cidr_block_named() => await RuleTest
        .GivenServer(
            """
            server.WithClientCidrBlock({|#1:"192.168.7.0/24"|});
            vpc.AddRoute({|#0:"192.168.7.0/24"|}, "vpn-1");
            """)
        .Reports(
            "SSLVPN2209",
            "The route to 192.168.7.0/24 leads to the client CIDR block of SSL server 'staff'. Remove the route; the service adds it itself.",
            1)
        .RunAsync();

    [Fact]
    public async Task Route_elsewhere_is_right() => await RuleTest.GivenServer("""vpc.AddRoute("172.16.0.0/12", "vbr-1");""").RunAsync();

    [Fact]
    public async Task Route_of_another_vpc_is_right() => await RuleTest
        .GivenServer("""stack.AddVpc("other").WithCidrBlock("10.1.0.0/16").AddRoute("192.168.0.0/24", "vbr-1");""")
        .RunAsync();
}
