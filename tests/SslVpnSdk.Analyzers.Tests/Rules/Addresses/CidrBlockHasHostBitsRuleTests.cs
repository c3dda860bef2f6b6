namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN2002: a CIDR block is written by its network address.</summary>
public sealed class CidrBlockHasHostBitsRuleTests
{
    [Fact]
    public async Task Address_inside_the_network_is_reported() => await RuleTest
        .GivenServer("""server.WithLocalNetworks({|#0:"10.0.3.5/24"|});""")
        .Reports("SSLVPN2002", "CIDR block 10.0.3.5/24 has bits set behind its prefix length. Write the network, 10.0.3.0/24.")
        .RunAsync();

    [Fact]
    public async Task First_bit_behind_the_prefix_is_reported() => await RuleTest
        .GivenServer("""server.WithClientCidrBlock({|SSLVPN2002:"192.168.1.128/24"|});""")
        .RunAsync();

    [Fact]
    public async Task Last_bit_of_the_prefix_is_right() => await RuleTest.GivenServer("""server.WithClientCidrBlock("192.168.1.128/25");""").RunAsync();

    [Fact]
    public async Task Single_address_is_right() => await RuleTest.GivenServer("""server.WithLocalNetworks("10.0.3.5/32");""").RunAsync();

    [Fact]
    public async Task Block_of_a_record_is_reported_where_the_record_is_made() => await RuleTest
        .GivenServer(
            """
            var site = new Site({|SSLVPN2002:"10.0.3.1/24"|});
            server.WithLocalNetworks(site.Network);
            """,
            """public sealed record Site(string Network);""")
        .RunAsync();
}
