using SslVpnSdk.Rules;

namespace SslVpnSdk.Cases;

/// <summary>SSLVPN3005: the numbers of SSL connections on offer, and those beside them.</summary>
internal static class SslConnectionsCases
{
    private static readonly Rule Unsupported = UnsupportedSslConnectionsRule.Definition;

    private static readonly int[] Supported = [5, 10, 20, 50, 100, 200, 500, 1000];

    private static readonly (int Connections, int NextLarger)[] Rejected =
    [
        (0, 5), (-1, 5), (1, 5), (4, 5), (6, 10), (11, 20), (19, 20), (21, 50), (51, 100), (99, 100), (101, 200), (201, 500),
        (501, 1000), (999, 1000), (1001, 1000), (int.MaxValue, 1000),
    ];

    public static IEnumerable<RuleCase> All =>
    [
        .. Supported.Select(connections => RuleCase.Accepts(
            Unsupported,
            $"{connections} connections",
            new() { SslConnections = $"{connections}", ClientCidrBlock = StackSource.Text("192.168.0.0/16") })),
        .. Rejected.Select(row => RuleCase.Rejects(
            Unsupported, $"{row.Connections} connections", new() { SslConnections = $"[|{row.Connections}|]" }, row.Connections, row.NextLarger)),
        RuleCase.Rejects(Unsupported, "an existing gateway",
            new() { Gateway = """stack.UseVpnGateway("edge", "vpn-1").WithSslConnections([|7|])""" }, 7, 10),
        RuleCase.Rejects(Unsupported, "a gateway without a server", new()
        {
            Before = "var seats = [|3 * 4|];",
            After = """stack.AddVpnGateway("branch").InVpc(vpc).WithBandwidth(10).WithSslConnections(seats);""",
        }, 12, 20),
    ];
}
