using SslVpnSdk.Rules;

namespace SslVpnSdk.Cases;

/// <summary>SSLVPN2205, SSLVPN2206 and SSLVPN2207: what a client CIDR block must not overlap.</summary>
internal static class ClientCidrBlockOverlapCases
{
    private static readonly Rule LocalNetwork = ClientCidrBlockOverlapsLocalNetworkRule.Definition;
    private static readonly Rule Vpc = ClientCidrBlockOverlapsVpcRule.Definition;
    private static readonly Rule Route = ClientCidrBlockOverlapsRouteRule.Definition;

    public static IEnumerable<RuleCase> All =>
    [
        RuleCase.Accepts(LocalNetwork, "neighbours",
            new() { LocalNetworks = """ "192.168.0.0/24", "192.168.2.0/24" """, ClientCidrBlock = StackSource.Text("192.168.1.0/24") }),
        RuleCase.Rejects(LocalNetwork, "the same block",
            new() { LocalNetworks = StackSource.Text("192.168.1.0/24"), ClientCidrBlock = StackSource.Marked("192.168.1.0/24") },
            "192.168.1.0/24", "192.168.1.0/24"),
        RuleCase.Rejects(LocalNetwork, "a block around a network",
            new() { LocalNetworks = StackSource.Text("192.168.1.128/25"), ClientCidrBlock = StackSource.Marked("192.168.1.0/24") },
            "192.168.1.0/24", "192.168.1.128/25"),
        RuleCase.Rejects(LocalNetwork, "a block inside a network",
            new() { LocalNetworks = StackSource.Text("192.168.0.0/16"), ClientCidrBlock = StackSource.Marked("192.168.255.0/24") },
            "192.168.255.0/24", "192.168.0.0/16"),
        RuleCase.Rejects(LocalNetwork, "one shared address",
            new() { LocalNetworks = StackSource.Text("192.168.1.255/32"), ClientCidrBlock = StackSource.Marked("192.168.1.0/24") },
            "192.168.1.0/24", "192.168.1.255/32"),
        RuleCase.Rejects(LocalNetwork, "two networks, of which the first is named", new()
        {
            LocalNetworks = """ "10.0.1.0/24", "192.168.1.0/25", "192.168.1.128/25" """,
            ClientCidrBlock = StackSource.Marked("192.168.1.0/24"),
        }, "192.168.1.0/24", "192.168.1.0/25"),
        RuleCase.Rejects(LocalNetwork, "a block from a local", new()
        {
            Before = "var pool = [|\"192.168.1.0/24\"|];",
            LocalNetworks = StackSource.Text("192.168.0.0/16"),
            ClientCidrBlock = "pool",
        }, "192.168.1.0/24", "192.168.0.0/16"),
        RuleCase.Rejects(LocalNetwork, "one value for both",
            new() { Before = "var both = [|\"192.168.1.0/24\"|];", LocalNetworks = "both", ClientCidrBlock = "both" },
            "192.168.1.0/24", "192.168.1.0/24"),
        RuleCase.Rejects(LocalNetwork, "a network that is a part of the VPC",
            new() { ClientCidrBlock = StackSource.Marked("10.0.1.0/25") }, "10.0.1.0/25", "10.0.1.0/24"),

        RuleCase.Accepts(Vpc, "the block behind the VPC", new() { ClientCidrBlock = StackSource.Text("10.1.0.0/24") }),
        RuleCase.Accepts(Vpc, "the block before the VPC",
            new() { VpcCidrBlock = StackSource.Text("10.2.0.0/16"), ClientCidrBlock = StackSource.Text("10.1.255.0/24") }),
        RuleCase.Accepts(Vpc, "the block of a VPC the gateway is not in",
            new() { After = """stack.AddVpc("other").WithCidrBlock("192.168.0.0/16");""" }),
        RuleCase.Rejects(Vpc, "a block inside the VPC", new() { ClientCidrBlock = StackSource.Marked("10.0.128.0/24") },
            "10.0.128.0/24", "10.0.0.0/16"),
        RuleCase.Rejects(Vpc, "a block around the VPC",
            new() { VpcCidrBlock = StackSource.Text("10.0.0.0/24"), ClientCidrBlock = StackSource.Marked("10.0.0.0/16"), LocalNetworks = StackSource.Text("172.16.0.0/24") },
            "10.0.0.0/16", "10.0.0.0/24"),
        RuleCase.Rejects(Vpc, "the VPC of an existing gateway", new()
        {
            Gateway = """stack.UseVpnGateway("edge", "vpn-1").WithVpcCidrBlock("172.16.0.0/12")""",
            ClientCidrBlock = StackSource.Marked("172.31.255.0/24"),
        }, "172.31.255.0/24", "172.16.0.0/12"),
        RuleCase.Rejects(Vpc, "a VPC whose block is set later",
            new() { VpcCidrBlock = null, ClientCidrBlock = StackSource.Marked("172.16.0.0/24"), After = "vpc.WithCidrBlock(\"172.16.0.0/16\");" },
            "172.16.0.0/24", "172.16.0.0/16"),

        RuleCase.Accepts(Route, "a route beside the block", new() { VpcCalls = """.AddRoute("192.168.1.0/24", "i-1")""" }),
        RuleCase.Accepts(Route, "a route of another VPC",
            new() { After = """stack.AddVpc("other").WithCidrBlock("10.1.0.0/16").AddRoute("192.168.0.0/16", "i-1");""" }),
        RuleCase.Rejects(Route, "a route around the block",
            new() { VpcCalls = """.AddRoute("192.168.0.0/16", "i-1")""", ClientCidrBlock = StackSource.Marked("192.168.0.0/24") },
            "192.168.0.0/24", "192.168.0.0/16"),
        RuleCase.Rejects(Route, "a route inside the block",
            new() { VpcCalls = """.AddRoute("192.168.0.7/32", "i-1")""", ClientCidrBlock = StackSource.Marked("192.168.0.0/24") },
            "192.168.0.0/24", "192.168.0.7/32"),
        RuleCase.Rejects(Route, "the second of two routes", new()
        {
            VpcCalls = """.AddRoute("172.16.0.0/12", "i-1").AddRoute("192.168.0.0/17", "i-1")""",
            ClientCidrBlock = StackSource.Marked("192.168.0.0/24"),
        }, "192.168.0.0/24", "192.168.0.0/17"),
        RuleCase.Rejects(Route, "a route added after the server",
            new() { ClientCidrBlock = StackSource.Marked("192.168.0.0/24"), After = """vpc.AddRoute("192.168.0.0/20", "i-1");""" },
            "192.168.0.0/24", "192.168.0.0/20"),
    ];
}
