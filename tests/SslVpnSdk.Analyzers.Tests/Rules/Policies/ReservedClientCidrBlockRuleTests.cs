namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN6003: a company keeps blocks free of clients by an option.</summary>
public sealed class ReservedClientCidrBlockRuleTests
{
    private const string Options = "sslvpn_reserved_client_cidr_blocks = 172.20.0.0/16, 192.168.16.0/20";

    [Fact]
    public async Task Block_inside_a_reserved_one_is_reported() => await RuleTest
        .GivenServer("""server.WithClientCidrBlock({|#0:"192.168.31.0/24"|});""")
        .Configured(Options)
        .Reports(
            "SSLVPN6003",
            "Client CIDR block 192.168.31.0/24 shares addresses with 192.168.16.0/20, which option sslvpn_reserved_client_cidr_blocks keeps free. Use a block that shares none with it.")
        .RunAsync();

    [Fact]
    public async Task Block_around_a_reserved_one_is_reported() => await RuleTest
        .GivenServer("""server.WithClientCidrBlock({|SSLVPN6003:"192.168.0.0/16"|});""")
        .Configured(Options)
        .RunAsync();

    [Fact]
    public async Task Block_beside_a_reserved_one_is_right() => await RuleTest
        .GivenServer("""server.WithClientCidrBlock("192.168.15.0/24");""")
        .Configured(Options)
        .RunAsync();

    [Fact]
    public async Task Without_the_option_nothing_is_reserved() => await RuleTest
        .GivenServer("""server.WithClientCidrBlock("192.168.31.0/24");""")
        .RunAsync();

    [Fact]
    public async Task Block_that_a_method_calculates_is_reported_in_the_method() => await RuleTest
        .GivenServer(
            """server.WithClientCidrBlock(Pools.Of(site: 17));""",
            """public static class Pools { public static string Of(int site) => {|SSLVPN6003:$"192.168.{site}.0/24"|}; }""")
        .Configured(Options)
        .RunAsync();
}
