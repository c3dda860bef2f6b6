using SslVpnSdk.Rules;

namespace SslVpnSdk.Cases;

/// <summary>SSLVPN2204: every row of the page's table of recommended prefix lengths, on both sides.</summary>
internal static class ClientCidrBlockSizeCases
{
    private static readonly Rule TooSmall = ClientCidrBlockTooSmallRule.Definition;

    private static readonly (int Connections, int PrefixLength)[] Recommended =
        [(5, 27), (10, 26), (20, 25), (50, 24), (100, 23), (200, 22), (500, 21), (1000, 20)];

    public static IEnumerable<RuleCase> All =>
    [
        .. Recommended.Select(row => RuleCase.Accepts(
            TooSmall,
            $"a /{row.PrefixLength} for {row.Connections} connections",
            new() { SslConnections = $"{row.Connections}", ClientCidrBlock = StackSource.Text($"192.168.0.0/{row.PrefixLength}") })),
        .. Recommended.Select(row => RuleCase.Rejects(
            TooSmall,
            $"a /{row.PrefixLength + 1} for {row.Connections} connections",
            new() { SslConnections = $"{row.Connections}", ClientCidrBlock = StackSource.Marked($"192.168.0.0/{row.PrefixLength + 1}") },
            $"192.168.0.0/{row.PrefixLength + 1}",
            1 << (32 - row.PrefixLength - 1),
            row.Connections,
            4 * row.Connections,
            row.PrefixLength)),
        RuleCase.Rejects(TooSmall, "the smallest block for the most connections",
            new() { SslConnections = "1000", ClientCidrBlock = StackSource.Marked("192.168.0.0/29") }, "192.168.0.0/29", 8, 1000, 4000, 20),
        RuleCase.Rejects(TooSmall, "a block for the connections an existing gateway states", new()
        {
            Gateway = """stack.UseVpnGateway("edge", "vpn-1").WithSslConnections(100)""",
            ClientCidrBlock = StackSource.Marked("192.168.0.0/24"),
        }, "192.168.0.0/24", 256, 100, 400, 23),
        RuleCase.Rejects(TooSmall, "connections set after the server", new()
        {
            ClientCidrBlock = StackSource.Marked("192.168.0.0/24"),
            After = "gateway.WithSslConnections(100);",
        }, "192.168.0.0/24", 256, 100, 400, 23),
        RuleCase.Accepts(TooSmall, "an existing gateway that states no connections",
            new() { Gateway = """stack.UseVpnGateway("edge", "vpn-1")""", ClientCidrBlock = StackSource.Text("192.168.0.0/28") }),
    ];
}
