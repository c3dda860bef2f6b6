namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN1001: a port is a number from 1 to 65535.</summary>
public sealed class PortOutOfRangeRuleTests
{
    [Fact]
    public async Task Port_above_the_highest_is_reported() => await RuleTest
        .GivenServer("""server.WithPort({|#0:65536|});""")
        .Reports("SSLVPN1001", "Port 65536 is out of range. Use a port from 1 to 65535, such as 1194.")
        .RunAsync();

    [Fact]
    public async Task Port_below_the_lowest_is_reported() => await RuleTest
        .GivenServer("""server.WithPort({|SSLVPN1001:0|});""")
        .RunAsync();

    [Fact]
    public async Task Lowest_port_is_right() => await RuleTest.GivenServer("""server.WithPort(1);""").RunAsync();

    [Fact]
    public async Task Highest_port_is_right() => await RuleTest.GivenServer("""server.WithPort(65535);""").RunAsync();

    [Fact]
    public async Task Port_is_reported_in_the_method_that_calculates_it() => await RuleTest
        .GivenServer(
            """
            server.WithPort(PortOf(site: 7));

            static int PortOf(int site) => {|SSLVPN1001:site * 10000|};
            """)
        .RunAsync();

    [Fact]
    public async Task Constant_outside_any_stack_is_reported() => await RuleTest
        .GivenFiles(
            """
            using SslVpnSdk;

            public static class Listening
            {
                public static SslServerBuilder OnOurPort(this SslServerBuilder server) => server.WithPort({|SSLVPN1001:119400|});
            }
            """)
        .RunAsync();
}
