using SslVpnSdk.Rules;

namespace SslVpnSdk.Cases;

/// <summary>SSLVPN2208, SSLVPN2209 and SSLVPN2210: how the way to a client CIDR block is found.</summary>
internal static class ClientRouteCases
{
    private static readonly Rule Public = PublicClientCidrBlockRule.Definition;
    private static readonly Rule Manual = ManualClientRouteRule.Definition;
    private static readonly Rule Overlapping = OverlappingClientCidrBlocksRule.Definition;

    private static readonly string[] PrivateBlocks =
        ["10.255.255.0/24", "10.1.0.0/16", "172.16.0.0/24", "172.31.255.0/24", "192.168.0.0/16", "192.168.255.0/24"];

    private static readonly string[] PublicBlocks =
        ["9.255.255.0/24", "11.0.0.0/24", "172.15.255.0/24", "172.32.0.0/24", "192.167.255.0/24", "192.169.0.0/16", "8.8.8.0/24"];

    public static IEnumerable<RuleCase> All =>
    [
        .. PrivateBlocks.Select(block =>
            RuleCase.Accepts(Public, $"the private block {block}", new() { ClientCidrBlock = StackSource.Text(block) })),
        .. PublicBlocks.Select(block =>
            RuleCase.Rejects(Public, $"the public block {block}", new() { ClientCidrBlock = StackSource.Marked(block) }, block)),
        RuleCase.Accepts(Public, "a public block that is a user CIDR block",
            new() { ClientCidrBlock = StackSource.Text("8.8.8.0/24"), VpcCalls = ".WithUserCidrBlocks(\"8.8.8.0/24\")" }),
        RuleCase.Accepts(Public, "a public block inside the second user CIDR block",
            new() { ClientCidrBlock = StackSource.Text("8.8.8.0/24"), VpcCalls = ".WithUserCidrBlocks(\"9.0.0.0/8\", \"8.8.0.0/16\")" }),
        RuleCase.Accepts(Public, "a public block on an existing gateway, whose VPC is not known",
            new() { Gateway = """stack.UseVpnGateway("edge", "vpn-1")""", ClientCidrBlock = StackSource.Text("8.8.8.0/24") }),
        RuleCase.Rejects(Public, "a public block of which a user CIDR block holds a half",
            new() { ClientCidrBlock = StackSource.Marked("8.8.8.0/24"), VpcCalls = ".WithUserCidrBlocks(\"8.8.8.0/25\")" }, "8.8.8.0/24"),

        RuleCase.Accepts(Manual, "a route elsewhere", new() { VpcCalls = """.AddRoute("172.16.0.0/12", "i-1")""" }),
        RuleCase.Accepts(Manual, "a route to the block in another VPC",
            new() { After = """stack.AddVpc("other").WithCidrBlock("10.1.0.0/16").AddRoute("192.168.0.0/24", "i-1");""" }),
        RuleCase.Rejects(Manual, "a route to the block",
            new() { VpcCalls = """.AddRoute([|"192.168.0.0/24"|], "i-1")""" }, "192.168.0.0/24", "'staff'"),
        RuleCase.Rejects(Manual, "a route to the block by name",
            new() { VpcCalls = """.AddRoute(nextHop: "i-1", destinationCidrBlock: [|"192.168.0.0/24"|])""" }, "192.168.0.0/24", "'staff'"),
        RuleCase.Rejects(Manual, "a route to the block, added after the server", new()
        {
            Members = "private const string Pool = \"192.168.0.0/24\";",
            ClientCidrBlock = "Pool",
            After = """vpc.AddRoute([|Pool|], "i-1");""",
        }, "192.168.0.0/24", "'staff'"),

        RuleCase.Accepts(Overlapping, "neighbours of one VPC", TwoServers("vpc", "\"192.168.1.0/24\"")),
        RuleCase.Accepts(Overlapping, "the same block in two VPCs", TwoServers("""stack.AddVpc("other").WithCidrBlock("10.1.0.0/16")""", "\"192.168.0.0/24\"")),
        RuleCase.Rejects(Overlapping, "the same block twice", TwoServers("vpc", "[|\"192.168.0.0/24\"|]"),
            "192.168.0.0/24", "192.168.0.0/24", "'staff'"),
        RuleCase.Rejects(Overlapping, "a block inside an earlier one", TwoServers("vpc", "[|\"192.168.0.128/25\"|]"),
            "192.168.0.128/25", "192.168.0.0/24", "'staff'"),
        RuleCase.Rejects(Overlapping, "a block around an earlier one", TwoServers("vpc", "[|\"192.168.0.0/16\"|]"),
            "192.168.0.0/16", "192.168.0.0/24", "'staff'"),
    ];

    private static StackSource TwoServers(string vpc, string clientCidrBlock) => new()
    {
        After = $"""
            var branch = stack.AddVpnGateway("branch").InVpc({vpc}).WithBandwidth(10).WithSslConnections(5);
            stack.AddSslServer("partners").OnGateway(branch).WithLocalNetworks("10.0.2.0/24").WithClientCidrBlock({clientCidrBlock});
            """,
    };
}
