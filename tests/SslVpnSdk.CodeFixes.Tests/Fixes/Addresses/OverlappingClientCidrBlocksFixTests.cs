namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>SSLVPN2210 is mended by the next free block.</summary>
public sealed class OverlappingClientCidrBlocksFixTests
{
    [Fact]
    public async Task Each_later_server_gets_the_next_block() => await FixTest
        .GivenRegion(
            """
            var vpc = stack.AddVpc("main").WithCidrBlock("10.0.0.0/16");
            (string Name, string Pool)[] sites =
            [
                ("staff", "192.168.7.0/24"),
                ("guests", {|SSLVPN2210:"192.168.7.0/24"|}), // on the ground floor
                ("robots", {|SSLVPN2210:"192.168.7.0/24"|}),
            ];
            foreach (var site in sites)
            {
                stack.AddSslServer(site.Name).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock(site.Pool)
                    .OnGateway(stack.AddVpnGateway(site.Name).InVpc(vpc).WithBandwidth(10).WithSslConnections(5));
            }
            """)
        .Becomes(
            """
            var vpc = stack.AddVpc("main").WithCidrBlock("10.0.0.0/16");
            (string Name, string Pool)[] sites =
            [
                ("staff", "192.168.7.0/24"),
                ("guests", "192.168.8.0/24"), // on the ground floor
                ("robots", "192.168.9.0/24"),
            ];
            foreach (var site in sites)
            {
                stack.AddSslServer(site.Name).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock(site.Pool)
                    .OnGateway(stack.AddVpnGateway(site.Name).InVpc(vpc).WithBandwidth(10).WithSslConnections(5));
            }
            """)
        .RunAsync();

    [Fact]
    public async Task Nothing_is_offered_where_one_value_serves_both_servers() => await FixTest
        .GivenRegion(
            """
            var vpc = stack.AddVpc("main").WithCidrBlock("10.0.0.0/16");
            foreach (var name in new[] { "staff", "guests" })
            {
                stack.AddSslServer(name).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock({|SSLVPN2210:"192.168.7.0/24"|})
                    .OnGateway(stack.AddVpnGateway(name).InVpc(vpc).WithBandwidth(10).WithSslConnections(5));
            }
            """)
        .IsNotOffered()
        .RunAsync();
}
