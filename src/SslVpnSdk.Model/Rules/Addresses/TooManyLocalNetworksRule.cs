namespace SslVpnSdk.Rules;

/// <summary>SSLVPN2102: at most five local networks (page, "Local Network").</summary>
public static class TooManyLocalNetworksRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN2102",
        stem: "TooManyLocalNetworks",
        category: RuleCategory.Addresses,
        severity: RuleSeverity.Error,
        kind: RuleKind.Relation,
        refused: true,
        title: "SSL server has too many local networks",
        message: "SSL server {sslServer} has {localNetworks} local networks. At most 5 are possible; join neighbours into one larger CIDR block.",
        check: Check);

    /// <summary>The most local networks an SSL server can have.</summary>
    public const int Maximum = 5;

    private static void Check(RuleContext context)
    {
        foreach (var server in context.Servers)
        {
            var networks = server.Server.LocalNetworks;
            if (networks.Count > Maximum && networks.All(network => network.IsDocumentable))
            {
                context.Report(
                    networks[Maximum].Origin, $"{server.Path}.localNetworks[{Maximum}]", [], server.Server.DisplayName, networks.Count);
            }
        }
    }
}
