namespace SslVpnSdk.Rules;

/// <summary>SSLVPN6003: a company may keep blocks free of clients, for networks that are not in any stack (ours).</summary>
public static class ReservedClientCidrBlockRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN6003",
        stem: "ReservedClientCidrBlock",
        category: RuleCategory.Policy,
        severity: RuleSeverity.Error,
        kind: RuleKind.Value,
        refused: false,
        title: "Client CIDR block is reserved by the company",
        message: "Client CIDR block {clientCidrBlock} shares addresses with {reserved}, which option sslvpn_reserved_client_cidr_blocks keeps free. Use a block that shares none with it.",
        check: Check,
        remedies: context => context.Set("free", context.FreePool()));

    private static void Check(RuleContext context)
    {
        var reserved = context.Policy.ReservedClientCidrBlocks;
        foreach (var server in context.Servers.Where(_ => reserved.Count > 0))
        {
            if (context.Block(server.Server.ClientCidrBlock) is { } block && reserved.FirstOrDefault(block.Overlaps) is { } overlapped)
            {
                context.Report(server.Server.ClientCidrBlock!, $"{server.Path}.clientCidrBlock", block, overlapped);
            }
        }
    }
}
