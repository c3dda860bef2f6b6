namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>SSLVPN6002 is mended by the default port or the nearest one, of those that the company leaves.</summary>
public sealed class ForbiddenPortFixTests
{
    [Fact]
    public async Task Default_port_is_the_first_choice() => await FixTest
        .GivenServer("""server.WithPort({|SSLVPN6002:8080|} /* proxy */);""")
        .Configured("sslvpn_forbidden_ports = 8000-8100")
        .Becomes("""server.WithPort(1194 /* proxy */);""")
        .RunAsync();

    [Fact]
    public async Task Nearest_port_that_is_left_is_the_other() => await FixTest
        .GivenServer("""server.WithPort({|SSLVPN6002:8010|});""")
        .Configured("sslvpn_forbidden_ports = 8000-8100")
        .Choosing("nearest")
        .Becomes("""server.WithPort(7999);""")
        .RunAsync();

    [Fact]
    public async Task Server_that_names_no_port_gets_one() => await FixTest
        .GivenGateway("""stack.AddSslServer({|SSLVPN6002:"staff"|}).OnGateway(gateway).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.0.0/24");""")
        .Configured("sslvpn_forbidden_ports = 1194")
        .Becomes("""stack.AddSslServer("staff").WithPort(1195).OnGateway(gateway).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.0.0/24");""")
        .RunAsync();

    [Fact]
    public async Task Nothing_is_offered_where_every_port_is_forbidden() => await FixTest
        .GivenServer("""server.WithPort({|SSLVPN6002:8080|});""")
        .Configured("sslvpn_forbidden_ports = 1-65535")
        .IsNotOffered()
        .RunAsync();
}
