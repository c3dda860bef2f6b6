namespace SslVpnSdk.Rules;

/// <summary>SSLVPN2002: a block is written by its network address: not <c>10.0.3.5/24</c>.</summary>
public static class CidrBlockHasHostBitsRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN2002",
        stem: "CidrBlockHasHostBits",
        category: RuleCategory.Addresses,
        severity: RuleSeverity.Error,
        kind: RuleKind.Value,
        refused: false,
        title: "CIDR block has bits set behind its prefix",
        message: "CIDR block {cidrBlock} has bits set behind its prefix length. Write the network, {network}.",
        check: Check,
        remedies: context => context.Set("network", context.Arguments[1]));

    private static void Check(RuleContext context)
    {
        foreach (var (value, path) in context.CidrBlocks)
        {
            if (context.Block(value) is { HasHostBits: true } block)
            {
                context.Report(value, path.ToString(), value.Value, block);
            }
        }
    }
}
