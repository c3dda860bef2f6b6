using SslVpnSdk.Rules;

namespace SslVpnSdk.Cases;

/// <summary>SSLVPN2203: each unsupported range's first and last addresses, and the neighbours just outside.</summary>
internal static class UnsupportedClientCidrBlockCases
{
    private const string Multicast = "224.0.0.0–239.255.255.255";

    private static readonly Rule Unsupported = UnsupportedClientCidrBlockRule.Definition;

    private static readonly (string Block, string Range)[] Inside =
    [
        ("100.64.0.0/27", "100.64.0.0/10"),
        ("100.127.255.224/27", "100.64.0.0/10"),
        ("100.127.255.0/24", "100.64.0.0/10"),
        ("127.0.0.0/27", "127.0.0.0/8"),
        ("127.255.255.224/27", "127.0.0.0/8"),
        ("169.254.0.0/27", "169.254.0.0/16"),
        ("169.254.255.224/27", "169.254.0.0/16"),
        ("169.254.0.0/16", "169.254.0.0/16"),
        ("224.0.0.0/27", Multicast),
        ("239.255.255.224/27", Multicast),
        ("255.0.0.0/27", "255.0.0.0/8"),
        ("255.255.255.224/27", "255.0.0.0/8"),
    ];

    private static readonly string[] Outside =
    [
        "100.63.255.224/27", "100.128.0.0/27",
        "126.255.255.224/27", "128.0.0.0/27",
        "169.253.255.224/27", "169.255.0.0/27",
        "223.255.255.224/27", "240.0.0.0/27",
        "254.255.255.224/27", "0.0.0.0/27",
    ];

    public static IEnumerable<RuleCase> All =>
    [
        .. Inside.Select(block => RuleCase.Rejects(
            Unsupported,
            $"{block.Block}, in the range",
            new() { ClientCidrBlock = StackSource.Marked(block.Block) },
            block.Block,
            block.Range)),
        .. Outside.Select(block => RuleCase.Accepts(
            Unsupported,
            $"{block}, outside of the ranges and a user CIDR block",
            new() { ClientCidrBlock = StackSource.Text(block), VpcCalls = $".WithUserCidrBlocks(\"{block}\")" })),
        RuleCase.Accepts(Unsupported, "a private block", new() { ClientCidrBlock = StackSource.Text("172.31.255.0/24") }),
        RuleCase.Rejects(Unsupported, "a range that is declared a user CIDR block all the same",
            new() { ClientCidrBlock = StackSource.Marked("100.64.0.0/24"), VpcCalls = ".WithUserCidrBlocks(\"100.64.0.0/10\")" },
            "100.64.0.0/24", "100.64.0.0/10"),
        RuleCase.Rejects(Unsupported, "a block from a constant field",
            new() { Members = "private const string Pool = \"100.64.0.0/24\";", ClientCidrBlock = "[|Pool|]" },
            "100.64.0.0/24", "100.64.0.0/10"),
    ];
}
