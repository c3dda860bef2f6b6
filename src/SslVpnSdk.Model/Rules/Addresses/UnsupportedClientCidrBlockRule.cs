using SslVpnSdk.Addressing;

namespace SslVpnSdk.Rules;

/// <summary>SSLVPN2203: some ranges cannot be a client CIDR block (page, "unsupported CIDR blocks").</summary>
public static class UnsupportedClientCidrBlockRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN2203",
        stem: "UnsupportedClientCidrBlock",
        category: RuleCategory.Addresses,
        severity: RuleSeverity.Error,
        kind: RuleKind.Value,
        refused: true,
        title: "Client CIDR block is in an unsupported range",
        message: "Client CIDR block {clientCidrBlock} shares addresses with the unsupported range {unsupportedRange}. Use a part of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.",
        check: Check,
        remedies: context => context.Set("free", context.FreePool()));

    private static void Check(RuleContext context)
    {
        foreach (var server in context.Servers)
        {
            if (context.Block(server.Server.ClientCidrBlock) is { } block
                && AddressRanges.RefusedForClientCidrBlocks.FirstOrDefault(range => range.Overlaps(block)) is { } range)
            {
                context.Report(server.Server.ClientCidrBlock!, $"{server.Path}.clientCidrBlock", block, range.Name);
            }
        }
    }
}
