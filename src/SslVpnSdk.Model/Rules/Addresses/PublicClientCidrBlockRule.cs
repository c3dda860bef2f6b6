using SslVpnSdk.Addressing;
using SslVpnSdk.Drafts;

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
        message: "Client CIDR block {clientCidrBlock} is a public range that is not a user CIDR block of the VPC, so its traffic may leave to the internet. Use a private block, or declare {clientCidrBlock} with WithUserCidrBlocks.",
        check: Check,
        comparesResources: true,
        remedies: Remedies);

    /// <summary>The user CIDR blocks of a VPC; null when one is not known, and may be around any block.</summary>
    private static CidrBlockTree? UserCidrBlocks(RuleContext context, VpcDraft vpc) =>
        vpc.UserCidrBlocks.All(user => context.Block(user) is not null) ? context.Tree(vpc.UserCidrBlocks) : null;

    private static IEnumerable<Remedy> Remedies(RemedyContext context)
    {
        var vpc = context.Server.Vpc!;
        var block = context.Arguments[0];
        return
        [
            .. vpc.UserCidrBlocks.Count == 0
                ? RemedyContext.AddCall("declare", vpc.Origin, "WithUserCidrBlocks", block)
                : RemedyContext.AddValue("declare", vpc.UserCidrBlocks[vpc.UserCidrBlocks.Count - 1].Origin, block),
            .. context.Set("free", context.FreePool()),
        ];
    }

    private static void Check(RuleContext context)
    {
        var userCidrBlocks = new PerVpc<CidrBlockTree?>(vpc => UserCidrBlocks(context, vpc));
        foreach (var server in context.Servers.Where(server => server.Vpc is not null))
        {
            if (context.Block(server.Server.ClientCidrBlock) is { } block
                && !AddressRanges.Private.Any(range => range.Contains(block))
                && userCidrBlocks.Of(server)?.Find(block) is { Around: CidrBlockOverlap.None, Equal: CidrBlockOverlap.None })
            {
                context.Report(
                    server.Server.ClientCidrBlock!.Origin, $"{server.Path}.clientCidrBlock", [server.Vpc!.Origin], block);
            }
        }
    }
}
