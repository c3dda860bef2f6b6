using SslVpnSdk.Rules;

namespace SslVpnSdk.Cases;

/// <summary>SSLVPN2201 and SSLVPN2202: a client CIDR block there must be, of a prefix length from 16 to 29.</summary>
internal static class ClientCidrBlockCases
{
    private static readonly Rule Missing = ClientCidrBlockMissingRule.Definition;
    private static readonly Rule PrefixLength = ClientCidrBlockPrefixLengthRule.Definition;

    /// <summary>An existing gateway that states nothing, so that no block is too small for it.</summary>
    private const string SilentGateway = """stack.UseVpnGateway("edge", "vpn-1")""";

    public static IEnumerable<RuleCase> All =>
    [
        RuleCase.Accepts(Missing, "a block", new()),
        RuleCase.Accepts(Missing, "a block in a statement of its own",
            new() { ClientCidrBlock = null, After = """server.WithClientCidrBlock("192.168.0.0/24");""" }),
        RuleCase.Rejects(Missing, "no call", new() { ServerName = StackSource.Marked("staff"), ClientCidrBlock = null }, "'staff'"),
        RuleCase.Rejects(Missing, "a server named by a constant",
            new() { Members = "private const string Staff = \"staff\";", ServerName = "[|Staff|]", ClientCidrBlock = null }, "'staff'"),

        RuleCase.Accepts(PrefixLength, "prefix length 16", new() { ClientCidrBlock = StackSource.Text("192.168.0.0/16") }),
        RuleCase.Accepts(PrefixLength, "prefix length 29",
            new() { Gateway = SilentGateway, ClientCidrBlock = StackSource.Text("192.168.0.0/29") }),
        RuleCase.Rejects(PrefixLength, "prefix length 15", new() { ClientCidrBlock = StackSource.Marked("172.16.0.0/15") }, "172.16.0.0/15", 15),
        RuleCase.Rejects(PrefixLength, "prefix length 30", new() { ClientCidrBlock = StackSource.Marked("192.168.0.0/30") }, "192.168.0.0/30", 30),
        RuleCase.Rejects(PrefixLength, "a single address", new() { ClientCidrBlock = StackSource.Marked("192.168.0.7/32") }, "192.168.0.7/32", 32),
        RuleCase.Rejects(PrefixLength, "every address", new() { ClientCidrBlock = StackSource.Marked("0.0.0.0/0") }, "0.0.0.0/0", 0),
        RuleCase.Rejects(PrefixLength, "a block from a local",
            new() { Before = "var pool = [|\"192.168.0.0/30\"|];", ClientCidrBlock = "pool" }, "192.168.0.0/30", 30),
        RuleCase.Rejects(PrefixLength, "a block by name", new() { ClientCidrBlock = "cidrBlock: [|\"192.168.0.0/31\"|]" }, "192.168.0.0/31", 31),
        RuleCase.Rejects(PrefixLength, "an interpolated block",
            new() { Before = "var bits = 30;", ClientCidrBlock = "[|$\"192.168.0.0/{bits}\"|]" }, "192.168.0.0/30", 30),
    ];
}
