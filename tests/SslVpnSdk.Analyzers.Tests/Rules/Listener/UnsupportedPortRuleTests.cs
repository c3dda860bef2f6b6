namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN1002: the service keeps sixteen ports for itself.</summary>
public sealed class UnsupportedPortRuleTests
{
    [Fact]
    public async Task Unsupported_port_is_reported() => await RuleTest
        .GivenServer("""server.WithPort({|#0:443|});""")
        .Reports(
            "SSLVPN1002",
            "Port 443 is not supported. Use 1194, or another port from 1 to 65535 except 22, 53, 68, 80, 123, 443, 500, 2222, 4500, 4510, 4560, 7505, 9000, 9001, 9002 and 22222.")
        .RunAsync();

    [Fact]
    public async Task Port_beside_an_unsupported_one_is_right() => await RuleTest.GivenServer("""server.WithPort(444);""").RunAsync();

    [Fact]
    public async Task Constant_is_reported_where_it_is_used() => await RuleTest
        .GivenServer(
            """
            const int https = 443;
            server.WithPort({|SSLVPN1002:https|});
            """)
        .RunAsync();

    [Fact]
    public async Task Port_of_a_table_in_another_file_is_reported_in_its_row() => await RuleTest
        .GivenServer(
            """
            foreach (var port in Ports.Tried)
            {
                server.WithPort(port);
            }
            """,
            """
            public static class Ports
            {
                public static readonly int[] Tried = [8443, {|SSLVPN1002:9001|}];
            }
            """)
        .RunAsync();

    [Fact]
    public async Task Only_the_port_that_was_set_last_counts() => await RuleTest.GivenServer("""server.WithPort(443).WithPort(8443);""").RunAsync();
}
