using SslVpnSdk.Rules;

namespace SslVpnSdk.Cases;

/// <summary>
/// One cause, one diagnostic: a value that fails its own check takes no part in relations. The service masks host bits away
/// instead, so what they hide from the compiler is what the control plane refuses.
/// </summary>
internal static class OneCauseCases
{
    private static readonly Rule Invalid = InvalidCidrBlockRule.Definition;
    private static readonly Rule HostBits = CidrBlockHasHostBitsRule.Definition;
    private static readonly Rule LocalPrefix = LocalNetworkPrefixLengthRule.Definition;
    private static readonly Rule ClientPrefix = ClientCidrBlockPrefixLengthRule.Definition;

    private const string HalfOctet = "'300' is not a number from 0 to 255 without leading zeros";

    public static IEnumerable<RuleCase> All =>
    [
        RuleCase.Rejects(Invalid, "no block: nothing overlaps, nothing is too small",
            new() { SslConnections = "1000", ClientCidrBlock = StackSource.Marked("10.0.300.0/24") }, "10.0.300.0/24", HalfOctet),
        RuleCase.Rejects(HostBits, "a pool on a local network",
            new() { ClientCidrBlock = StackSource.Marked("10.0.1.5/24") }, "10.0.1.5/24", "10.0.1.0/24")
            .RefusedAs(ClientCidrBlockOverlapsLocalNetworkRule.Definition, "10.0.1.0/24", "10.0.1.0/24"),
        RuleCase.Rejects(HostBits, "a pool of an unsupported prefix length in an unsupported range",
            new() { ClientCidrBlock = StackSource.Marked("127.0.0.1/8") }, "127.0.0.1/8", "127.0.0.0/8")
            .RefusedAs(ClientPrefix, "127.0.0.0/8", 8),
        RuleCase.Rejects(HostBits, "a VPC's block around the pool",
            new() { VpcCidrBlock = StackSource.Marked("192.168.3.0/16") }, "192.168.3.0/16", "192.168.0.0/16")
            .RefusedAs(ClientCidrBlockOverlapsVpcRule.Definition, "192.168.0.0/24", "192.168.0.0/16"),
        RuleCase.Rejects(HostBits, "a local network around the pool and another network",
            new() { LocalNetworks = """ "10.0.1.0/24", [|"0.0.0.1/0"|]""" }, "0.0.0.1/0", "0.0.0.0/0")
            .RefusedAs(LocalPrefix, "0.0.0.0/0", 0),
        RuleCase.Rejects(LocalPrefix, "a local network around the pool",
            new() { LocalNetworks = StackSource.Marked("192.0.0.0/7") }, "192.0.0.0/7", 7),
        RuleCase.Rejects(LocalPrefix, "a local network around reserved ranges and another network",
            new() { LocalNetworks = """[|"224.0.0.0/3"|], "10.0.1.0/24" """ }, "224.0.0.0/3", 3),
        RuleCase.Rejects(ClientPrefix, "a pool too large that overlaps the VPC",
            new() { ClientCidrBlock = StackSource.Marked("10.0.0.0/15") }, "10.0.0.0/15", 15),
        RuleCase.Rejects(ClientPrefix, "a pool too small for the gateway",
            new() { ClientCidrBlock = StackSource.Marked("192.168.0.0/30") }, "192.168.0.0/30", 30),
        RuleCase.Rejects(ClientPrefix, "a pool in an unsupported range",
            new() { ClientCidrBlock = StackSource.Marked("100.64.0.0/10") }, "100.64.0.0/10", 10),
        RuleCase.Rejects(UnsupportedClientCidrBlockRule.Definition, "an unsupported range that is public too",
            new() { ClientCidrBlock = StackSource.Marked("169.254.0.0/24") }, "169.254.0.0/24", "169.254.0.0/16"),
        RuleCase.Rejects(UnsupportedClientCidrBlockRule.Definition, "an unsupported range that overlaps a local network",
            new() { LocalNetworks = "\"100.64.0.0/16\"", ClientCidrBlock = StackSource.Marked("100.64.0.0/24") }, "100.64.0.0/24", "100.64.0.0/10"),
        RuleCase.Rejects(UnsupportedSslConnectionsRule.Definition, "connections which a pool would be too small for",
            new() { SslConnections = "[|999|]", ClientCidrBlock = "\"192.168.0.0/29\"" }, 999, 1000),
        RuleCase.Rejects(ReservedLocalNetworkRule.Definition, "a reserved network twice",
            new() { LocalNetworks = """[|"127.0.0.0/8"|], [|"127.0.0.0/8"|]""" }, "127.0.0.0/8", "127.0.0.0/8")
            .And(ReservedLocalNetworkRule.Definition, "127.0.0.0/8", "127.0.0.0/8")
            .RefusedAs(ReservedLocalNetworkRule.Definition, "127.0.0.0/8", "127.0.0.0/8"),
        RuleCase.Rejects(InvalidNameRule.Definition, "a name twice that is no name",
            new() { VpcName = "[|\"\"|]", After = """stack.AddVpc([|""|]).WithCidrBlock("10.1.0.0/16");""" }, "", "it is empty")
            .And(InvalidNameRule.Definition, "", "it is empty"),
        RuleCase.Rejects(HostBits, "a route on the pool",
            new() { VpcCalls = """.AddRoute([|"192.168.0.1/16"|], "i-1")""" }, "192.168.0.1/16", "192.168.0.0/16")
            .RefusedAs(ClientCidrBlockOverlapsRouteRule.Definition, "192.168.0.0/24", "192.168.0.1/16"),
        RuleCase.Rejects(HostBits, "a user CIDR block for a public pool",
            new() { ClientCidrBlock = "\"8.8.8.0/24\"", VpcCalls = ".WithUserCidrBlocks([|\"8.8.8.1/24\"|])" }, "8.8.8.1/24", "8.8.8.0/24"),
        RuleCase.Rejects(RegionMissingRule.Definition, "an empty region is no other region than the gateway's",
            new() { Region = "[|\"\"|]", Gateway = """stack.UseVpnGateway("edge", "vpn-1").InRegion("us-west-1")""" }, "test"),
        RuleCase.Rejects(ClientCidrBlockOverlapsLocalNetworkRule.Definition, "a local network that is the whole VPC",
            new() { LocalNetworks = "\"10.0.0.0/16\"", ClientCidrBlock = StackSource.Marked("10.0.5.0/24") }, "10.0.5.0/24", "10.0.0.0/16"),
        RuleCase.Rejects(OverlappingLocalNetworksRule.Definition, "a local network that is a part of the VPC, behind a larger one", new()
        {
            LocalNetworks = """ "10.0.0.0/8", [|"10.0.1.0/24"|]""",
            ClientCidrBlock = StackSource.Marked("10.0.1.0/25"),
        }, "10.0.1.0/24", "10.0.0.0/8").And(ClientCidrBlockOverlapsLocalNetworkRule.Definition, "10.0.1.0/25", "10.0.0.0/8"),
        RuleCase.Rejects(ManualClientRouteRule.Definition, "a route to the pool does not overlap it as well",
            new() { Before = "var pool = [|\"192.168.0.0/24\"|];", VpcCalls = ".AddRoute(pool, \"i-1\")", ClientCidrBlock = "pool" },
            "192.168.0.0/24", "'staff'"),
        RuleCase.Rejects(PortOutOfRangeRule.Definition, "faults of different values are all reported", new()
        {
            LocalNetworks = """[|"10.0.0.0/7"|]""",
            ClientCidrBlock = StackSource.Text("192.168.0.0/24"),
            ServerCalls = ".WithPort([|0|])",
        }, 0).RefusedAs(PortOutOfRangeRule.Definition, 0) with
        {
            Expected = new(
            [
                new ExpectedViolation(LocalPrefix, LocalPrefix.FormatMessage("10.0.0.0/7", 7)),
                new ExpectedViolation(PortOutOfRangeRule.Definition, PortOutOfRangeRule.Definition.FormatMessage(0)),
            ]),
        },
    ];
}
