using SslVpnSdk.Addressing;

namespace SslVpnSdk.Rules;

/// <summary>SSLVPN2208: a public client CIDR block must be a user CIDR block of the VPC (page, "Client CIDR Block", important).</summary>
public static class PublicClientCidrBlockRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN2208",
        stem: "PublicClientCidrBlock",
        category: RuleCategory.Addresses,
        severity: RuleSeverity.Warning,
        kind: RuleKind.Relation,
        refused: false,
        title: "Client CIDR block is public",
        message: "Client CIDR block {0} is a public range that is not a user CIDR block of the VPC, so its traffic may leave to the internet. Use a private block, or declare {0} with WithUserCidrBlocks.",
        check: Check);

    private static void Check(RuleContext context)
    {
        foreach (var server in context.Servers.Where(server => server.Vpc is not null))
        {
            if (context.Block(server.Server.ClientCidrBlock) is { } block
                && !AddressRanges.Private.Any(range => range.Contains(block))
                && server.Vpc!.UserCidrBlocks.All(user => context.Block(user)?.Contains(block) == false))
            {
                context.Report(
                    server.Server.ClientCidrBlock!.Origin, $"{server.Path}.clientCidrBlock", [server.Vpc.Origin], block);
            }
        }
    }
}
