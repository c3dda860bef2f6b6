using SslVpnSdk.Addressing;
using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules;

/// <summary>SSLVPN2205: a client CIDR block must not overlap a local network (page, "Client CIDR Block", important).</summary>
public static class ClientCidrBlockOverlapsLocalNetworkRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN2205",
        stem: "ClientCidrBlockOverlapsLocalNetwork",
        category: RuleCategory.Addresses,
        severity: RuleSeverity.Error,
        kind: RuleKind.Relation,
        refused: true,
        title: "Client CIDR block overlaps a local network",
        message: "Client CIDR block {clientCidrBlock} overlaps local network {localNetwork}. Use a private block that overlaps neither the local networks nor the VPC nor its routes.",
        check: Check,
        remedies: context => context.Set("free", context.FreePool()));

    /// <summary>The first local network of the server that shares an address with the block.</summary>
    private static DraftValue<string>? Overlapped(RuleContext context, ServerInStack server, CidrBlock block) =>
        server.Server.LocalNetworks.FirstOrDefault(network => context.Block(network)?.Overlaps(block) == true);

    private static void Check(RuleContext context)
    {
        foreach (var server in context.Servers)
        {
            if (context.Block(server.Server.ClientCidrBlock) is { } block && Overlapped(context, server, block) is { } network)
            {
                context.Report(
                    server.Server.ClientCidrBlock!.Origin, $"{server.Path}.clientCidrBlock", [network.Origin], block, network.Value);
            }
        }
    }
}
