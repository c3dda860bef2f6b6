using SslVpnSdk.Addressing;

namespace SslVpnSdk.Rules;

/// <summary>SSLVPN2104: some ranges cannot be a local network (page, "Local Network").</summary>
public static class ReservedLocalNetworkRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN2104",
        stem: "ReservedLocalNetwork",
        category: RuleCategory.Addresses,
        severity: RuleSeverity.Error,
        kind: RuleKind.Value,
        refused: true,
        title: "Local network is in a reserved range",
        message: "Local network {localNetwork} shares addresses with the reserved range {reservedRange}. Use a block outside 127.0.0.0/8, 169.254.0.0/16, 224.0.0.0–239.255.255.255 and 255.0.0.0/8.",
        check: Check);

    private static void Check(RuleContext context)
    {
        foreach (var server in context.Servers)
        {
            for (var i = 0; i < server.Server.LocalNetworks.Count; i++)
            {
                var network = server.Server.LocalNetworks[i];
                if (context.Block(network) is { } block
                    && AddressRanges.RefusedForLocalNetworks.FirstOrDefault(range => range.Overlaps(block)) is { } range)
                {
                    context.Report(network, $"{server.Path}.localNetworks[{i}]", block, range.Name);
                }
            }
        }
    }
}
