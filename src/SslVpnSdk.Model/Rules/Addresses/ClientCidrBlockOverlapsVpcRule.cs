using SslVpnSdk.Addressing;

namespace SslVpnSdk.Rules;

/// <summary>SSLVPN2206: a client CIDR block must not overlap the VPC (page, "Client CIDR Block", important).</summary>
public static class ClientCidrBlockOverlapsVpcRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN2206",
        stem: "ClientCidrBlockOverlapsVpc",
        category: RuleCategory.Addresses,
        severity: RuleSeverity.Error,
        kind: RuleKind.Relation,
        refused: true,
        title: "Client CIDR block overlaps the VPC",
        message: "Client CIDR block {clientCidrBlock} overlaps the VPC's CIDR block {vpcCidrBlock}. Use a private block that overlaps neither the local networks nor the VPC nor its routes.",
        check: Check,
        remedies: context => context.Set("free", context.FreePool()));

    /// <summary>A pool on top of a local network which is a part of the VPC has one fault, not two: SSLVPN2205.</summary>
    private static bool IsSameCause(RuleContext context, ServerInStack server, CidrBlock block, CidrBlock vpc) =>
        server.Server.LocalNetworks.Any(network =>
            context.Block(network) is { } local && local.Overlaps(block) && vpc.Contains(local));

    private static void Check(RuleContext context)
    {
        foreach (var server in context.Servers)
        {
            if (context.Block(server.Server.ClientCidrBlock) is { } block
                && context.Block(server.VpcCidrBlock) is { } vpc
                && vpc.Overlaps(block)
                && !IsSameCause(context, server, block, vpc))
            {
                context.Report(
                    server.Server.ClientCidrBlock!.Origin, $"{server.Path}.clientCidrBlock", [server.VpcCidrBlock!.Origin], block, vpc);
            }
        }
    }
}
