using SslVpnSdk.Addressing;

namespace SslVpnSdk.Rules;

/// <summary>SSLVPN2210: the pools of a VPC's SSL servers must not overlap, since the routes to them are in one table (ours).</summary>
public static class OverlappingClientCidrBlocksRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN2210",
        stem: "OverlappingClientCidrBlocks",
        category: RuleCategory.Addresses,
        severity: RuleSeverity.Error,
        kind: RuleKind.Relation,
        refused: false,
        title: "Client CIDR blocks of one VPC overlap",
        message: "Client CIDR block {clientCidrBlock} overlaps client CIDR block {otherClientCidrBlock} of SSL server {otherSslServer} in the same VPC, and so do their routes. Use a block of its own for each SSL server.",
        check: Check,
        comparesResources: true,
        remedies: context => context.Set("next", context.NextPool() ?? context.FreePool()));

    private static void Report(
        RuleContext context, ServerInStack server, CidrBlock block, (ServerInStack Server, CidrBlock Block) other) =>
        context.Report(
            server.Server.ClientCidrBlock!.Origin,
            $"{server.Path}.clientCidrBlock",
            [other.Server.Server.ClientCidrBlock!.Origin],
            block,
            other.Block,
            other.Server.Server.DisplayName);

    private static void Check(RuleContext context)
    {
        var pools = new CidrBlockTree();
        foreach (var servers in context.Servers.Where(server => server.Vpc is not null).GroupBy(server => server.VpcIndex))
        {
            var before = new List<(ServerInStack Server, CidrBlock Block)>();
            pools.Clear();
            foreach (var server in servers)
            {
                if (context.Block(server.Server.ClientCidrBlock) is { } block)
                {
                    if (pools.Find(block).Lowest is not CidrBlockOverlap.None and var first)
                    {
                        Report(context, server, block, before[first]);
                    }

                    pools.Add(block, before.Count);
                    before.Add((server, block));
                }
            }
        }
    }
}
