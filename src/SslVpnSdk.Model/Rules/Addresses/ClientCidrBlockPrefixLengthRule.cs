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
        message: "Client CIDR block {clientCidrBlock} has a prefix length of {prefixLength}. Use a prefix length from 16 to 29.",
        check: Check,
        remedies: Remedies);

    /// <summary>The prefix length of the largest block.</summary>
    public const int Minimum = 16;

    /// <summary>The prefix length of the smallest block.</summary>
    public const int Maximum = 29;

    /// <summary>The prefix length that is proposed where it is not known how many clients there are.</summary>
    internal const int Usual = 24;

    /// <summary>The nearest legal block, unless it is too small for the gateway's clients; then the smallest around it that is not, or one elsewhere.</summary>
    private static IEnumerable<Remedy> Remedies(RemedyContext context)
    {
        var block = RemedyContext.Block(context.Server.Server.ClientCidrBlock)!;
        var nearest = Math.Min(Math.Max(Minimum, block.PrefixLength), context.PrefixLengthOfPool ?? Maximum);
        return [.. context.Set("nearest", context.Pool(block.First, nearest)), .. context.Set("free", context.FreePool())];
    }

    private static void Check(RuleContext context)
    {
        foreach (var server in context.Servers)
        {
            if (context.Block(server.Server.ClientCidrBlock) is { PrefixLength: < Minimum or > Maximum } block)
            {
                context.Report(server.Server.ClientCidrBlock!, $"{server.Path}.clientCidrBlock", block, block.PrefixLength);
            }
        }
    }
}
