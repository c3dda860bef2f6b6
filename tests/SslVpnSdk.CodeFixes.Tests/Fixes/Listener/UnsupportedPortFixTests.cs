namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>SSLVPN1002 is mended by the default port, or by the nearest one that is supported.</summary>
public sealed class UnsupportedPortFixTests
{
    private const string SiteOfEachPort = """
        foreach (var port in Ports.Tried)
        {
            stack.AddSslServer($"site-{port}").OnGateway(stack.UseVpnGateway($"site-{port}", $"vpn-{port}"))
                .WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.1.0/24").WithPort(port);
        }
        """;

    [Fact]
    public async Task Default_port_is_the_first_choice() => await FixTest
        .GivenServer("""server.WithPort(port: {|SSLVPN1002:443|});""")
        .Becomes("""server.WithPort(port: 1194);""")
        .RunAsync();

    [Fact]
    public async Task Nearest_supported_port_is_the_other() => await FixTest
        .GivenServer("""server.WithPort({|SSLVPN1002:9001|});""")
        .Choosing("nearest")
        .Becomes("""server.WithPort(9003);""")
        .RunAsync();

    [Fact]
    public async Task Each_row_of_a_table_in_another_file_gets_its_nearest_port() => await FixTest
        .GivenServer(
            SiteOfEachPort,
            """
            public static class Ports
            {
                public static readonly int[] Tried =
                [
                    {|SSLVPN1002:443|}, // the web
                    {|SSLVPN1002:500|},
                ];
            }
            """)
        .Choosing("nearest")
        .Becomes(
            SiteOfEachPort,
            """
            public static class Ports
            {
                public static readonly int[] Tried =
                [
                    444, // the web
                    501,
                ];
            }
            """)
        .RunAsync();

    [Fact]
    public async Task Constant_that_others_may_use_stays_as_it_is() => await FixTest
        .GivenServer(
            """
            const int https = 443;
            server.WithPort({|SSLVPN1002:https|});
            """)
        .Becomes(
            """
            const int https = 443;
            server.WithPort(1194);
            """)
        .RunAsync();

    [Fact]
    public async Task Nothing_is_offered_where_the_company_forbids_every_port() => await FixTest
        .GivenServer("""server.WithPort({|SSLVPN1002:443|});""")
        .Configured("sslvpn_forbidden_ports = 1-65535")
        .IsNotOffered()
        .RunAsync();
}
