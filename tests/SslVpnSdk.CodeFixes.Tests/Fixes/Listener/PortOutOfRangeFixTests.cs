namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>SSLVPN1001 is mended by the default port.</summary>
public sealed class PortOutOfRangeFixTests
{
    [Fact]
    public async Task Port_is_changed_and_the_comments_around_it_stay() => await FixTest
        .GivenServer("""server.WithPort(/* ours */ {|SSLVPN1001:119400|} /* not 443 */);""")
        .Becomes("""server.WithPort(/* ours */ 1194 /* not 443 */);""")
        .RunAsync();

    [Fact]
    public async Task Port_is_changed_in_the_method_that_calculates_it() => await FixTest
        .GivenServer(
            """
            server.WithPort(PortOf(site: 7));

            static int PortOf(int site) => {|SSLVPN1001:site * 10000|};
            """)
        .Becomes(
            """
            server.WithPort(PortOf(site: 7));

            static int PortOf(int site) => 1194;
            """)
        .RunAsync();

    [Fact]
    public async Task Port_that_the_company_forbids_is_not_proposed() => await FixTest
        .GivenServer("""server.WithPort({|SSLVPN1001:0|});""")
        .Configured("sslvpn_forbidden_ports = 1194")
        .Becomes("""server.WithPort(1195);""")
        .RunAsync();

    [Fact]
    public async Task Nothing_is_offered_where_the_company_forbids_every_port() => await FixTest
        .GivenServer("""server.WithPort({|SSLVPN1001:0|});""")
        .Configured("sslvpn_forbidden_ports = 1-65535")
        .IsNotOffered()
        .RunAsync();
}
