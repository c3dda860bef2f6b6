using SslVpnSdk.Addressing;

namespace SslVpnSdk.Rules;

/// <summary>SSLVPN2001: an address block is written <c>a.b.c.d/n</c> in IPv4.</summary>
public static class InvalidCidrBlockRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN2001",
        stem: "InvalidCidrBlock",
        category: RuleCategory.Addresses,
        severity: RuleSeverity.Error,
        kind: RuleKind.Value,
        refused: true,
        title: "Value is not an IPv4 CIDR block",
        message: "'{cidrBlock}' is not an IPv4 CIDR block: {fault}. Write four numbers from 0 to 255 and a prefix length from 0 to 32, such as 10.0.0.0/24.",
        check: Check);

    private static void Check(RuleContext context)
    {
        foreach (var (value, path) in context.CidrBlocks)
        {
            if (context.Block(value) is null && context.TryGet(value, out var text) && !CidrBlock.TryParse(text, out _, out var fault))
            {
                context.Report(value, path.ToString(), text, fault);
            }
        }
    }
}
