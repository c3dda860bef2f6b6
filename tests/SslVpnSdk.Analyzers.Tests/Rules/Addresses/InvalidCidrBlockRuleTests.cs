namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN2001: a CIDR block is written a.b.c.d/n, in IPv4.</summary>
public sealed class InvalidCidrBlockRuleTests
{
    [Fact]
    public async Task Block_without_a_prefix_length_is_reported() => await RuleTest
        .GivenServer("""server.WithLocalNetworks({|#0:"10.0.1.0"|});""")
        .Reports(
            "SSLVPN2001",
            "'10.0.1.0' is not an IPv4 CIDR block: it has no single '/' before its prefix length. Write four numbers from 0 to 255 and a prefix length from 0 to 32, such as 10.0.0.0/24.")
        .RunAsync();

    [Fact]
    public async Task Octet_above_255_is_reported() => await RuleTest
        .GivenServer("""server.WithClientCidrBlock({|SSLVPN2001:"192.168.256.0/24"|});""")
        .RunAsync();

    [Fact]
    public async Task Octet_255_is_right() => await RuleTest.GivenServer("""server.WithClientCidrBlock("192.168.255.0/24");""").RunAsync();

    [Fact]
    public async Task Block_of_a_route_is_read_too() => await RuleTest
        .GivenServer("""vpc.AddRoute({|SSLVPN2001:"172.16.0.0/33"|}, "vbr-1");""")
        .RunAsync();

    [Fact]
    public async Task Interpolated_block_is_reported_as_a_whole() => await RuleTest
        .GivenServer(
            """
            var site = 300;
            server.WithClientCidrBlock({|SSLVPN2001:$"192.168.{site}.0/24"|});
            """)
        .RunAsync();
}
