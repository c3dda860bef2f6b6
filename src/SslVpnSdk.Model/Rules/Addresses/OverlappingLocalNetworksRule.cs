using SslVpnSdk.Addressing;
using SslVpnSdk.Drafts;

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
        message: "Local network {0} lies inside local network {1} of the same SSL server. Remove {0}; it adds nothing.",
        check: Check);

    /// <summary>The network that makes the one at <paramref name="index"/> needless: a larger one, or an equal one before it.</summary>
    private static int? Around(RuleContext context, IReadOnlyList<DraftValue<string>> networks, int index, CidrBlock block)
    {
        for (var i = 0; i < networks.Count; i++)
        {
            if (i != index && context.Block(networks[i]) is { } other && other.Contains(block) && (!other.Equals(block) || i < index))
            {
                return i;
            }
        }

        return null;
    }

    private static void Check(RuleContext context)
    {
        foreach (var server in context.Servers)
        {
            var networks = server.Server.LocalNetworks;
            for (var i = 0; i < networks.Count; i++)
            {
                if (context.Block(networks[i]) is { } block && Around(context, networks, i, block) is { } outer)
                {
                    context.Report(
                        networks[i].Origin, $"{server.Path}.localNetworks[{i}]", [networks[outer].Origin], block, networks[outer].Value);
                }
            }
        }
    }
}
