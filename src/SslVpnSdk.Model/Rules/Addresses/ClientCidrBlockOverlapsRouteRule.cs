using SslVpnSdk.Addressing;
using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules;

/// <summary>SSLVPN2207: a client CIDR block must not overlap a route (page, "Client CIDR Block", important).</summary>
public static class ClientCidrBlockOverlapsRouteRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN2207",
        stem: "ClientCidrBlockOverlapsRoute",
        category: RuleCategory.Addresses,
        severity: RuleSeverity.Error,
        kind: RuleKind.Relation,
        refused: true,
        title: "Client CIDR block overlaps a route of the VPC",
        message: "Client CIDR block {clientCidrBlock} overlaps the destination {destinationCidrBlock} of a route in the VPC's route table. Use a private block that overlaps neither the local networks nor the VPC nor its routes.",
        check: Check,
        comparesResources: true,
        remedies: context => context.Set("free", context.FreePool()));

    /// <summary>The first route whose destination overlaps the block. One to exactly the block is another fault: SSLVPN2209.</summary>
    private static RouteDraft? Overlapped(VpcDraft vpc, CidrBlockTree destinations, CidrBlock block)
    {
        var overlap = destinations.Find(block);
        var first = Math.Min(overlap.Around, overlap.Inside);
        return first == CidrBlockOverlap.None ? null : vpc.Routes[first];
    }

    private static void Check(RuleContext context)
    {
        var destinations = new PerVpc<CidrBlockTree>(vpc => context.Tree(vpc.Routes.Select(route => route.DestinationCidrBlock)));
        foreach (var server in context.Servers.Where(server => server.Vpc is { Routes.Count: > 0 }))
        {
            if (context.Block(server.Server.ClientCidrBlock) is { } block
                && Overlapped(server.Vpc!, destinations.Of(server), block) is { } route)
            {
                context.Report(
                    server.Server.ClientCidrBlock!.Origin,
                    $"{server.Path}.clientCidrBlock",
                    [route.DestinationCidrBlock.Origin],
                    block,
                    route.DestinationCidrBlock.Value);
            }
        }
    }
}
