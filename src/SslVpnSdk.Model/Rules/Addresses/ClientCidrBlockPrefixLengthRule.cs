namespace SslVpnSdk.Rules;

/// <summary>SSLVPN2202: the prefix length of a client CIDR block is 16 to 29 (page, "Client CIDR Block", important).</summary>
public static class ClientCidrBlockPrefixLengthRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN2202",
        stem: "ClientCidrBlockPrefixLength",
        category: RuleCategory.Addresses,
        severity: RuleSeverity.Error,
        kind: RuleKind.Value,
        refused: true,
        title: "Client CIDR block has an unsupported prefix length",
        message: "Client CIDR block {0} has a prefix length of {1}. Use a prefix length from 16 to 29.",
        check: Check);

    private static void Check(RuleContext context)
    {
        foreach (var server in context.Servers)
        {
            if (context.Block(server.Server.ClientCidrBlock) is { PrefixLength: < 16 or > 29 } block)
            {
                context.Report(server.Server.ClientCidrBlock!, $"{server.Path}.clientCidrBlock", block, block.PrefixLength);
            }
        }
    }
}
