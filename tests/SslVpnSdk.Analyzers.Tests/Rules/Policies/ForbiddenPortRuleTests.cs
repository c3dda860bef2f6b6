namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN6002: a company forbids ports by an option.</summary>
public sealed class ForbiddenPortRuleTests
{
    private const string Options = "sslvpn_forbidden_ports = 5000, 8000-8100";

    [Fact]
    public async Task Forbidden_port_is_reported_with_the_range_it_is_in() => await RuleTest
        .GivenServer("""server.WithPort({|#0:8100|});""")
        .Configured(Options)
        .Reports("SSLVPN6002", "Port 8100 is forbidden by option sslvpn_forbidden_ports, which has 8000-8100. Use a port that the option leaves, such as 8101.")
        .RunAsync();

    [Fact]
    public async Task Single_port_may_be_forbidden() => await RuleTest
        .GivenServer(
            """
            var port = {|SSLVPN6002:5000|};
            server.WithPort(port);
            """)
        .Configured(Options)
        .RunAsync();

    [Fact]
    public async Task Port_behind_the_range_is_right() => await RuleTest.GivenServer("""server.WithPort(8101);""").Configured(Options).RunAsync();

    [Fact]
    public async Task Without_the_option_nothing_is_forbidden() => await RuleTest.GivenServer("""server.WithPort(8100);""").RunAsync();

    [Fact]
    public async Task Server_that_names_no_port_has_the_default_one() => await RuleTest
        .GivenGateway(
            """
            stack.AddSslServer({|#0:"staff"|}).OnGateway(gateway).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.0.0/24");
            """)
        .Configured("sslvpn_forbidden_ports = 1194")
        .Reports(
            "SSLVPN6002",
            "Port 1194 of a server that names none is forbidden by option sslvpn_forbidden_ports, which has 1194. Use a port that the option leaves, such as 1195.")
        .RunAsync();
}
