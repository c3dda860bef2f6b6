using SslVpnSdk.Rules;

namespace SslVpnSdk.Cases;

/// <summary>SSLVPN2104: each reserved range's first and last address, and the neighbours just outside.</summary>
internal static class ReservedLocalNetworkCases
{
    private static readonly Rule Reserved = ReservedLocalNetworkRule.Definition;

    private static readonly (string Network, string Range)[] Inside =
    [
        ("127.0.0.0/32", "127.0.0.0/8"),
        ("127.255.255.255/32", "127.0.0.0/8"),
        ("127.0.0.0/8", "127.0.0.0/8"),
        ("169.254.0.0/32", "169.254.0.0/16"),
        ("169.254.255.255/32", "169.254.0.0/16"),
        ("169.0.0.0/8", "169.254.0.0/16"),
        ("169.252.0.0/14", "169.254.0.0/16"),
        ("224.0.0.0/32", "224.0.0.0–239.255.255.255"),
        ("239.255.255.255/32", "224.0.0.0–239.255.255.255"),
        ("232.0.0.0/8", "224.0.0.0–239.255.255.255"),
        ("255.0.0.0/32", "255.0.0.0/8"),
        ("255.255.255.255/32", "255.0.0.0/8"),
        ("255.255.255.0/24", "255.0.0.0/8"),
    ];

    private static readonly string[] Outside =
    [
        "126.255.255.255/32", "126.0.0.0/8", "128.0.0.0/32", "128.0.0.0/8",
        "169.253.255.255/32", "169.255.0.0/32",
        "223.255.255.255/32", "223.0.0.0/8", "240.0.0.0/32", "240.0.0.0/8",
        "254.255.255.255/32", "254.0.0.0/8",
        "100.64.0.0/10", "0.0.0.0/8",
    ];

    public static IEnumerable<RuleCase> All =>
    [
        .. Inside.Select(network => RuleCase.Rejects(
            Reserved,
            $"{network.Network}, in the range",
            new() { LocalNetworks = StackSource.Marked(network.Network) },
            network.Network,
            network.Range)),
        .. Outside.Select(network =>
            RuleCase.Accepts(Reserved, $"{network}, outside of the ranges", new() { LocalNetworks = StackSource.Text(network) })),
        RuleCase.Rejects(Reserved, "the second of two", new() { LocalNetworks = """ "10.0.1.0/24", [|"127.0.0.0/24"|]""" },
            "127.0.0.0/24", "127.0.0.0/8"),
        RuleCase.Rejects(Reserved, "a network from a constant field",
            new() { Members = "private const string Loopback = \"127.0.0.0/8\";", LocalNetworks = "[|Loopback|]" },
            "127.0.0.0/8", "127.0.0.0/8"),
    ];
}
