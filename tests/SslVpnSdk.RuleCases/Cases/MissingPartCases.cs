using SslVpnSdk.Rules;

namespace SslVpnSdk.Cases;

/// <summary>SSLVPN9003 where a part is missing that no document can do without.</summary>
internal static class MissingPartCases
{
    private static readonly Rule Throws = DefineThrowsRule.Definition;

    public static IEnumerable<RuleCase> All =>
    [
        RuleCase.Accepts(Throws, "all parts", new()),
        RuleCase.Accepts(Throws, "parts in statements of their own", new()
        {
            VpcCidrBlock = null,
            Gateway = """stack.AddVpnGateway("edge").WithSslConnections(5)""",
            After = """
                vpc.WithCidrBlock("10.0.0.0/16");
                gateway.InVpc(vpc);
                gateway.WithBandwidth(10);
                """,
        }),
        RuleCase.Rejects(Throws, "a VPC without a block", new() { VpcName = "[|\"main\"|]", VpcCidrBlock = null },
            "VPC 'main' has no CIDR block. Call WithCidrBlock."),
        RuleCase.Rejects(Throws, "a gateway in no VPC",
            new() { Gateway = """stack.AddVpnGateway([|"edge"|]).WithBandwidth(10).WithSslConnections(5)""" },
            "VPN gateway 'edge' is in no VPC. Call InVpc."),
        RuleCase.Rejects(Throws, "a gateway without a bandwidth",
            new() { Gateway = """stack.AddVpnGateway([|"edge"|]).InVpc(vpc).WithSslConnections(5)""" },
            "VPN gateway 'edge' has no bandwidth. Call WithBandwidth, in Mbit/s."),
        RuleCase.Rejects(Throws, "a gateway of which only the name is known",
            new() { After = """stack.AddVpnGateway([|[|"branch"|]|]);""" },
            "VPN gateway 'branch' is in no VPC. Call InVpc.").And(Throws, "VPN gateway 'branch' has no bandwidth. Call WithBandwidth, in Mbit/s."),
    ];
}
