using SslVpnSdk.Rules;

namespace SslVpnSdk.Cases;

/// <summary>SSLVPN2101, SSLVPN2102, SSLVPN2103 and SSLVPN2105: how many local networks, how large, and one inside another.</summary>
internal static class LocalNetworkCases
{
    private const string Five = """ "10.0.1.0/24", "10.0.2.0/24", "10.0.3.0/24", "10.0.4.0/24", "10.0.5.0/24" """;

    private static readonly Rule Missing = LocalNetworkMissingRule.Definition;
    private static readonly Rule TooMany = TooManyLocalNetworksRule.Definition;
    private static readonly Rule PrefixLength = LocalNetworkPrefixLengthRule.Definition;
    private static readonly Rule Overlapping = OverlappingLocalNetworksRule.Definition;

    public static IEnumerable<RuleCase> All =>
    [
        RuleCase.Accepts(Missing, "one network", new()),
        RuleCase.Accepts(Missing, "an array of one", new() { LocalNetworks = """new[] { "10.0.1.0/24" }""" }),
        RuleCase.Accepts(Missing, "none, and then one", new() { LocalNetworks = "", After = """server.WithLocalNetworks("10.0.1.0/24");""" }),
        RuleCase.Rejects(Missing, "no call", new() { ServerName = StackSource.Marked("staff"), LocalNetworks = null }, "'staff'"),
        RuleCase.Rejects(Missing, "a call without arguments", new() { ServerName = StackSource.Marked("staff"), LocalNetworks = "" }, "'staff'"),
        RuleCase.Rejects(Missing, "an empty collection", new() { ServerName = StackSource.Marked("staff"), LocalNetworks = "[]" }, "'staff'"),
        RuleCase.Rejects(Missing, "one, and then none",
            new() { ServerName = StackSource.Marked("staff"), After = "server.WithLocalNetworks();" }, "'staff'"),

        RuleCase.Accepts(TooMany, "five networks", new() { LocalNetworks = Five }),
        RuleCase.Accepts(TooMany, "six, and then five", new() { LocalNetworks = Five + """, "10.0.6.0/24" """, After = $"server.WithLocalNetworks({Five});" }),
        RuleCase.Rejects(TooMany, "six networks", new() { LocalNetworks = Five + """, [|"10.0.6.0/24"|]""" }, "'staff'", 6),
        RuleCase.Rejects(TooMany, "seven networks", new() { LocalNetworks = Five + """, [|"10.0.6.0/24"|], "10.0.7.0/24" """ }, "'staff'", 7),
        RuleCase.Rejects(TooMany, "six in an array", new() { LocalNetworks = $"new[] {{ {Five}, [|\"10.0.6.0/24\"|] }}" }, "'staff'", 6),
        RuleCase.Rejects(TooMany, "six in a collection expression",
            new() { Before = $"string[] networks = [{Five}, [|\"10.0.6.0/24\"|]];", LocalNetworks = "networks" }, "'staff'", 6),

        RuleCase.Accepts(PrefixLength, "prefix length 8", new() { LocalNetworks = StackSource.Text("11.0.0.0/8") }),
        RuleCase.Accepts(PrefixLength, "prefix length 32", new() { LocalNetworks = StackSource.Text("10.0.1.7/32") }),
        RuleCase.Rejects(PrefixLength, "prefix length 7", new() { LocalNetworks = StackSource.Marked("10.0.0.0/7") }, "10.0.0.0/7", 7),
        RuleCase.Rejects(PrefixLength, "every address", new() { LocalNetworks = StackSource.Marked("0.0.0.0/0") }, "0.0.0.0/0", 0),
        RuleCase.Rejects(PrefixLength, "two of three",
            new() { LocalNetworks = """[|"0.0.0.0/1"|], "10.0.1.0/24", [|"12.0.0.0/6"|]""" }, "0.0.0.0/1", 1).And(PrefixLength, "12.0.0.0/6", 6)
            .RefusedAs(PrefixLength, "0.0.0.0/1", 1),
        RuleCase.Rejects(PrefixLength, "a prefix length from a constant",
            new() { Members = "private const int Bits = 7;", LocalNetworks = "[|$\"10.0.0.0/{Bits}\"|]" }, "10.0.0.0/7", 7),
        RuleCase.Rejects(PrefixLength, "a network from a local",
            new() { Before = "var network = [|\"10.0.0.0/7\"|];", LocalNetworks = "\"10.0.1.0/24\", network" }, "10.0.0.0/7", 7),

        RuleCase.Accepts(Overlapping, "neighbours", new() { LocalNetworks = """ "10.0.0.0/24", "10.0.1.0/24" """ }),
        RuleCase.Rejects(Overlapping, "the same network twice", new() { LocalNetworks = """ "10.0.1.0/24", [|"10.0.1.0/24"|]""" },
            "10.0.1.0/24", "10.0.1.0/24"),
        RuleCase.Rejects(Overlapping, "a network inside an earlier one", new() { LocalNetworks = """ "10.0.0.0/16", [|"10.0.1.0/24"|]""" },
            "10.0.1.0/24", "10.0.0.0/16"),
        RuleCase.Rejects(Overlapping, "a network inside a later one", new() { LocalNetworks = """[|"10.0.1.0/24"|], "10.0.0.0/16" """ },
            "10.0.1.0/24", "10.0.0.0/16"),
        RuleCase.Rejects(Overlapping, "an address inside a network", new() { LocalNetworks = """ "10.0.1.0/24", [|"10.0.1.255/32"|]""" },
            "10.0.1.255/32", "10.0.1.0/24"),
        RuleCase.Rejects(Overlapping, "three inside one another",
            new() { LocalNetworks = """ "10.0.0.0/8", [|"10.0.0.0/16"|], [|"10.0.1.0/24"|]""" }, "10.0.0.0/16", "10.0.0.0/8")
            .And(Overlapping, "10.0.1.0/24", "10.0.0.0/8"),
        RuleCase.Accepts(Overlapping, "one network of two servers", new()
        {
            After = """
                var other = stack.AddVpnGateway("branch").InVpc(vpc).WithBandwidth(10).WithSslConnections(5);
                stack.AddSslServer("partners").OnGateway(other).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.1.0/24");
                """,
        }),
    ];
}
