namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN2207: a client CIDR block overlaps no route in the VPC's route table.</summary>
public sealed class ClientCidrBlockOverlapsRouteRuleTests
{
    [Fact]
    public async Task Block_is_reported_and_the_destination_of_the_route_named() => await RuleTest
        .GivenServer(
            """
            vpc.AddRoute("172.16.0.0/12", "vbr-1").AddRoute({|#1:"192.168.0.0/16"|}, "vbr-1");
            server.WithClientCidrBlock({|#0:"192.168.7.0/24"|});
            """)
        .Reports(
            "SSLVPN2207",
            "Client CIDR block 192.168.7.0/24 overlaps the destination 192.168.0.0/16 of a route in the VPC's route table. Use a private block that overlaps neither the local networks nor the VPC nor its routes.",
            1)
        .RunAsync();

    [Fact]
    public async Task Route_that_a_loop_adds_later_counts() => await RuleTest
        .GivenServer(
            """
            server.WithClientCidrBlock({|SSLVPN2207:"192.168.7.0/24"|});
            for (var site = 6; site < 8; site++)
            {
                vpc.AddRoute($"192.168.{site}.0/25", "vbr-1");
            }
            """)
        .RunAsync();

    [Fact]
    public async Task Route_beside_the_block_is_right() => await RuleTest.GivenServer("""vpc.AddRoute("192.168.1.0/24", "vbr-1");""").RunAsync();

    [Fact]
    public async Task Route_of_another_vpc_does_not_count() => await RuleTest
        .GivenServer("""stack.AddVpc("other").WithCidrBlock("10.1.0.0/16").AddRoute("192.168.0.0/16", "vbr-1");""")
        .RunAsync();
}
