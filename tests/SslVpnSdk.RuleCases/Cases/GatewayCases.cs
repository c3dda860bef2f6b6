using SslVpnSdk.Rules;

namespace SslVpnSdk.Cases;

/// <summary>SSLVPN3003, SSLVPN3004 and SSLVPN3007: an SSL server has a gateway of its own, with SSL-VPN.</summary>
internal static class GatewayCases
{
    private static readonly Rule Missing = GatewayMissingRule.Definition;
    private static readonly Rule WithoutSsl = GatewayWithoutSslRule.Definition;
    private static readonly Rule HasAnother = GatewayHasAnotherSslServerRule.Definition;

    public static IEnumerable<RuleCase> All =>
    [
        RuleCase.Accepts(Missing, "a gateway that the stack makes", new()),
        RuleCase.Accepts(Missing, "a gateway that exists", new() { Gateway = """stack.UseVpnGateway("edge", "vpn-1")""" }),
        RuleCase.Accepts(Missing, "a gateway in a statement of its own", new() { OnGateway = null, After = "server.OnGateway(gateway);" }),
        RuleCase.Rejects(Missing, "no call", new() { ServerName = StackSource.Marked("staff"), OnGateway = null }, "'staff'"),
        RuleCase.Rejects(Missing, "a server with a long name",
            new() { Before = "var name = \"staff of \" + \"Berlin\";", ServerName = "[|name|]", OnGateway = null }, "'staff of Berlin'"),

        RuleCase.Accepts(WithoutSsl, "a gateway whose SSL-VPN is enabled later",
            new() { SslConnections = null, After = "gateway.WithSslConnections(5);" }),
        RuleCase.Accepts(WithoutSsl, "a gateway without SSL-VPN that no SSL server is on",
            new() { After = """stack.AddVpnGateway("ipsec").InVpc(vpc).WithBandwidth(10);""" }),
        RuleCase.Accepts(WithoutSsl, "an existing gateway that does not state it", new() { Gateway = """stack.UseVpnGateway("edge", "vpn-1")""" }),
        RuleCase.Rejects(WithoutSsl, "a gateway without SSL-VPN", new() { SslConnections = null, OnGateway = "[|gateway|]" }, "'staff'", "'edge'"),
        RuleCase.Rejects(WithoutSsl, "the last of two gateways", new()
        {
            OnGateway = "gateway",
            After = """
                var branch = stack.AddVpnGateway("branch").InVpc(vpc).WithBandwidth(10);
                server.OnGateway(gateway: [|branch|]);
                """,
        }, "'staff'", "'branch'"),

        RuleCase.Accepts(HasAnother, "two servers on two gateways", SecondServer(
            """stack.AddVpnGateway("branch").InVpc(vpc).WithBandwidth(10).WithSslConnections(5)""")),
        RuleCase.Accepts(HasAnother, "a server that moves to the gateway it is on", new() { After = "server.OnGateway(gateway);" }),
        RuleCase.Accepts(HasAnother, "two gateways that exist", new()
        {
            Gateway = """stack.UseVpnGateway("edge", "vpn-1")""",
            After = SecondServer("""stack.UseVpnGateway("branch", "vpn-2")""").After,
        }),
        RuleCase.Rejects(HasAnother, "two servers on one gateway", SecondServer("[|gateway|]"), "'partners'", "'edge'", "'staff'", 1),
        RuleCase.Rejects(HasAnother, "three servers on one gateway", new()
        {
            After = SecondServer("[|gateway|]").After + """

                stack.AddSslServer("guests").OnGateway([|gateway|]).WithLocalNetworks("10.0.3.0/24").WithClientCidrBlock("192.168.2.0/24");
                """,
        }, "'partners'", "'edge'", "'staff'", 1).And(HasAnother, "'guests'", "'edge'", "'staff'", 1),
        RuleCase.Rejects(HasAnother, "one gateway that exists, used under two names", new()
        {
            Gateway = """stack.UseVpnGateway("edge", "vpn-1")""",
            After = """
                var again = stack.UseVpnGateway("again", "vpn-1");
                stack.AddSslServer("partners").OnGateway([|again|]).WithLocalNetworks("10.0.2.0/24").WithClientCidrBlock("192.168.1.0/24");
                """,
        }, "'partners'", "'again'", "'staff'", 1),
        RuleCase.Rejects(HasAnother, "one gateway that a parameter gives, used under two names", new()
        {
            Before = "var id = stack.AddParameter(\"gatewayId\");",
            Gateway = """stack.UseVpnGateway("edge", id)""",
            After = """
                var again = stack.UseVpnGateway("again", id);
                stack.AddSslServer("partners").OnGateway([|again|]).WithLocalNetworks("10.0.2.0/24").WithClientCidrBlock("192.168.1.0/24");
                """,
        }, "'partners'", "'again'", "'staff'", 1),
    ];

    private static StackSource SecondServer(string gateway) => new()
    {
        After = $"""
            stack.AddSslServer("partners").OnGateway({gateway}).WithLocalNetworks("10.0.2.0/24").WithClientCidrBlock("192.168.1.0/24");
            """,
    };
}
