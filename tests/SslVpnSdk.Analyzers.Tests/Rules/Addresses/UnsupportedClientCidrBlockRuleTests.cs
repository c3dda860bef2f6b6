namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN2203: a client CIDR block shares no address with 100.64.0.0/10, loopback, link-local and multicast addresses and 255.0.0.0/8.</summary>
public sealed class UnsupportedClientCidrBlockRuleTests
{
    [Fact]
    public async Task Block_in_an_unsupported_range_is_reported() => await RuleTest
        .GivenServer("""server.WithClientCidrBlock({|#0:"100.127.255.0/24"|});""")
        .Reports(
            "SSLVPN2203",
            "Client CIDR block 100.127.255.0/24 shares addresses with the unsupported range 100.64.0.0/10. Use a part of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.")
        .RunAsync();

    [Fact]
    public async Task Unsupported_range_cannot_be_declared_a_user_cidr_block() => await RuleTest
        .GivenServer(
            """
            vpc.WithUserCidrBlocks("100.64.0.0/10");
            server.WithClientCidrBlock({|SSLVPN2203:"100.64.0.0/24"|});
            """)
        .RunAsync();

    [Fact]
    public async Task Block_beside_an_unsupported_range_is_right() => await RuleTest
        .GivenServer(
            """
            vpc.WithUserCidrBlocks("100.128.0.0/24");
            server.WithClientCidrBlock("100.128.0.0/24");
            """)
        .RunAsync();
}
