using SslVpnSdk.Rules;

namespace SslVpnSdk.Cases;

/// <summary>SSLVPN3001, SSLVPN3002 and SSLVPN3011: names of every type of resource, also those of before.</summary>
internal static class NameCases
{
    private static readonly Rule Invalid = InvalidNameRule.Definition;
    private static readonly Rule Duplicate = DuplicateNameRule.Definition;
    private static readonly Rule Taken = PreviousNameTakenRule.Definition;

    private static readonly (string What, string Name)[] Good =
    [
        ("one character", "s"),
        ("100 characters", new string('n', 100)),
        ("100 emoji of two UTF-16 units each", Repeat("😀", 100)),
        ("50 letters with 50 combining accents", Repeat("e\u0301", 50)),
        ("letters of many scripts", "björn 東京 Ωμέγα עברית"),
        ("a space", " "),
        ("an address behind something else", "see http://example.com"),
        ("half a scheme", "http:/example"),
        ("a scheme in capitals", "HTTP://example"),
        ("another scheme", "ftp://example"),
    ];

    private static readonly (string What, string Literal, string Name, string Fault)[] Bad =
    [
        ("nothing", "", "", "it is empty"),
        ("101 characters", new string('n', 101), new string('n', 101), "it has 101 characters"),
        ("101 emoji", Repeat("😀", 101), Repeat("😀", 101), "it has 101 characters"),
        ("51 letters with 51 combining accents", Repeat("e\u0301", 51), Repeat("e\u0301", 51), "it has 102 characters"),
        ("http://", "http://", "http://", "it starts with http://"),
        ("an http address", "http://example.com", "http://example.com", "it starts with http://"),
        ("an https address", "https://example.com", "https://example.com", "it starts with https://"),
        ("half a surrogate pair", "\\uD83D!", "\uD83D!", "it has half a surrogate pair in it, which is no character"),
        ("a surrogate pair the wrong way round", "\\uDE00\\uD83D", "\uDE00\uD83D", "it has half a surrogate pair in it, which is no character"),
    ];

    public static IEnumerable<RuleCase> All =>
    [
        .. Good.Select(name => RuleCase.Accepts(Invalid, name.What, new() { ServerName = StackSource.Text(name.Name) })),
        .. Bad.Select(name => RuleCase.Rejects(
            Invalid, $"an SSL server named {name.What}", new() { ServerName = StackSource.Marked(name.Literal) }, name.Name, name.Fault)),
        RuleCase.Rejects(Invalid, "a VPC", new() { VpcName = "[|\"\"|]" }, "", "it is empty"),
        RuleCase.Rejects(Invalid, "a VPN gateway",
            new() { Gateway = """stack.AddVpnGateway([|"http://edge"|]).InVpc(vpc).WithBandwidth(10).WithSslConnections(5)""" },
            "http://edge", "it starts with http://"),
        RuleCase.Rejects(Invalid, "an existing VPN gateway",
            new() { Gateway = """stack.UseVpnGateway([|""|], "vpn-1")""" }, "", "it is empty"),
        RuleCase.Rejects(Invalid, "a client certificate", new() { After = """stack.AddClientCertificate([|""|]).ForServer(server);""" },
            "", "it is empty"),
        RuleCase.Rejects(Invalid, "a name from a local", new() { Before = "var name = [|\"\"|];", ServerName = "name" }, "", "it is empty"),
        RuleCase.Rejects(Invalid, "an interpolated name",
            new() { Members = "private const string Scheme = \"https\";", ServerName = "[|$\"{Scheme}://example\"|]" },
            "https://example", "it starts with https://"),

        RuleCase.Accepts(Taken, "a name nobody has", new() { After = """stack.AddClientCertificate("ana").ForServer(server).WithPreviousName("anna");""" }),
        RuleCase.Accepts(Taken, "the name of another type", new() { After = """stack.AddClientCertificate("ana").ForServer(server).WithPreviousName("staff");""" }),
        RuleCase.Rejects(Taken, "its own name", new() { After = """stack.AddVpc("second").WithCidrBlock("10.1.0.0/16").WithPreviousName([|"second"|]);""" },
            "second", "VPC", "'second'", "it is the name of now"),
        RuleCase.Rejects(Taken, "the name of another", new() { After = """stack.AddVpc("second").WithCidrBlock("10.1.0.0/16").WithPreviousName([|"main"|]);""" },
            "main", "VPC", "'second'", "another VPC of the stack is named so"),
        RuleCase.Rejects(Taken, "the previous name of another", new()
        {
            After = """
                stack.AddClientCertificate("ana").ForServer(server).WithPreviousName("anna");
                stack.AddClientCertificate("ben").ForServer(server).WithPreviousName([|"anna"|]);
                """,
        }, "anna", "client certificate", "'ben'", "another client certificate of the stack has the same"),

        RuleCase.Accepts(Duplicate, "one name for resources of different types", new()
        {
            VpcName = "\"staff\"",
            Gateway = """stack.AddVpnGateway("staff").InVpc(vpc).WithBandwidth(10).WithSslConnections(5)""",
            After = """stack.AddClientCertificate("staff").ForServer(server);""",
        }),
        RuleCase.Accepts(Duplicate, "names that differ in case", new() { After = """stack.AddVpc("MAIN").WithCidrBlock("10.1.0.0/16");""" }),
        RuleCase.Rejects(Duplicate, "two VPCs", new() { After = """stack.AddVpc([|"main"|]).WithCidrBlock("10.1.0.0/16");""" }, "VPC", "main"),
        RuleCase.Rejects(Duplicate, "two VPN gateways",
            new() { After = """stack.AddVpnGateway([|"edge"|]).InVpc(vpc).WithBandwidth(10);""" }, "VPN gateway", "edge"),
        RuleCase.Rejects(Duplicate, "a gateway that is made and one that exists",
            new() { After = """stack.UseVpnGateway([|"edge"|], "vpn-1");""" }, "VPN gateway", "edge"),
        RuleCase.Rejects(Duplicate, "two SSL servers", new()
        {
            After = """
                var branch = stack.AddVpnGateway("branch").InVpc(vpc).WithBandwidth(10).WithSslConnections(5);
                stack.AddSslServer([|"staff"|]).OnGateway(branch).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.1.0/24");
                """,
        }, "SSL server", "staff"),
        RuleCase.Rejects(Duplicate, "three client certificates", new()
        {
            After = """
                stack.AddClientCertificate("ana").ForServer(server);
                stack.AddClientCertificate([|"ana"|]).ForServer(server);
                stack.AddClientCertificate([|$"an{'a'}"|]).ForServer(server);
                """,
        }, "client certificate", "ana").And(Duplicate, "client certificate", "ana"),
    ];

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
