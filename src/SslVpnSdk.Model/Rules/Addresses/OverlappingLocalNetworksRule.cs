using SslVpnSdk.Addressing;

namespace SslVpnSdk.Rules;

/// <summary>SSLVPN2105: a local network inside another adds nothing.</summary>
public static class OverlappingLocalNetworksRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN2105",
        stem: "OverlappingLocalNetworks",
        category: RuleCategory.Addresses,
        severity: RuleSeverity.Warning,
        kind: RuleKind.Relation,
        refused: false,
        title: "Local networks overlap",
        message: "Local network {localNetwork} lies inside local network {otherLocalNetwork} of the same SSL server. Remove {localNetwork}; it adds nothing.",
        check: Check,
        remedies: context => context.RemoveValue("remove", context.Arguments[0]));

    /// <summary>The network that makes the one at <paramref name="index"/> needless: a larger one, or an equal one before it.</summary>
    private static int? Outer(CidrBlockTree networks, int index, CidrBlock block)
    {
        var overlap = networks.Find(block);
        var outer = overlap.Equal < index ? Math.Min(overlap.Around, overlap.Equal) : overlap.Around;
        return outer == CidrBlockOverlap.None ? null : outer;
    }

    private static void Check(RuleContext context)
    {
        var tree = new CidrBlockTree();
        foreach (var server in context.Servers.Where(server => server.Server.LocalNetworks.Count > 1))
        {
            var networks = server.Server.LocalNetworks;
            context.Fill(tree, networks);
            for (var i = 0; i < networks.Count; i++)
            {
                if (context.Block(networks[i]) is { } block && Outer(tree, i, block) is { } outer)
                {
                    context.Report(
                        networks[i].Origin, $"{server.Path}.localNetworks[{i}]", [networks[outer].Origin], block, networks[outer].Value);
                }
            }
        }
    }
}
