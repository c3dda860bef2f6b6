namespace SslVpnSdk.Rules;

/// <summary>SSLVPN2103: the prefix length of a local network is 8 to 32 (page, "Local Network", note).</summary>
public static class LocalNetworkPrefixLengthRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN2103",
        stem: "LocalNetworkPrefixLength",
        category: RuleCategory.Addresses,
        severity: RuleSeverity.Error,
        kind: RuleKind.Value,
        refused: true,
        title: "Local network has an unsupported prefix length",
        message: "Local network {localNetwork} has a prefix length of {prefixLength}. Use a prefix length from 8 to 32.",
        check: Check);

    private static void Check(RuleContext context)
    {
        foreach (var server in context.Servers)
        {
            for (var i = 0; i < server.Server.LocalNetworks.Count; i++)
            {
                if (context.Block(server.Server.LocalNetworks[i]) is { PrefixLength: < 8 } block)
                {
                    context.Report(server.Server.LocalNetworks[i], $"{server.Path}.localNetworks[{i}]", block, block.PrefixLength);
                }
            }
        }
    }
}
