namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN2210: the client CIDR blocks of the SSL servers of one VPC do not overlap.</summary>
public sealed class OverlappingClientCidrBlocksRuleTests
{
    [Fact]
    public async Task Later_block_is_reported_and_the_earlier_one_named() => await RuleTest
        .GivenServer(
            """
            server.WithClientCidrBlock({|#1:"192.168.0.0/24"|});
            var branch = stack.AddVpnGateway("branch").InVpc(vpc).WithBandwidth(10).WithSslConnections(5);
            stack.AddSslServer("guests").OnGateway(branch).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock({|#0:"192.168.0.128/25"|});
            """)
        .Reports(
            "SSLVPN2210",
            "Client CIDR block 192.168.0.128/25 overlaps client CIDR block 192.168.0.0/24 of SSL server 'staff' in the same VPC, and so do their routes. Use a block of its own for each SSL server.",
            1)
        .RunAsync();

    [Fact]
    public async Task Servers_of_a_loop_are_compared() => await RuleTest
        .GivenRegion(
            """
            var vpc = stack.AddVpc("main").WithCidrBlock("10.0.0.0/16");
            foreach (var (name, pool) in new[] { ("staff", "192.168.0.0/24"), ("guests", {|SSLVPN2210:"192.168.0.0/24"|}) })
            {
                stack.AddSslServer(name).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock(pool)
                    .OnGateway(stack.AddVpnGateway(name).InVpc(vpc).WithBandwidth(10).WithSslConnections(5));
            }
            """)
        .RunAsync();

    [Fact]
    public async Task Neighbours_are_right() => await RuleTest
        .GivenServer(
            """
            var branch = stack.AddVpnGateway("branch").InVpc(vpc).WithBandwidth(10).WithSslConnections(5);
            stack.AddSslServer("guests").OnGateway(branch).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.1.0/24");
            """)
        .RunAsync();

    [Fact]
    public async Task Servers_of_two_vpcs_may_have_the_same_block() => await RuleTest
        .GivenServer(
            """
            var other = stack.AddVpc("other").WithCidrBlock("10.1.0.0/16");
            var branch = stack.AddVpnGateway("branch").InVpc(other).WithBandwidth(10).WithSslConnections(5);
            stack.AddSslServer("guests").OnGateway(branch).WithLocalNetworks("10.1.1.0/24").WithClientCidrBlock("192.168.0.0/24");
            """)
        .RunAsync();
}
