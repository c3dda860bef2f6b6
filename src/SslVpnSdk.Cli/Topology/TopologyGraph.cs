namespace SslVpnSdk.Cli.Topology;

/// <summary>The topology of a deployment: VPCs, what stands in them and on it, and the networks that clients reach.</summary>
/// <param name="Title">The stack, its environment and region, fit to be shown.</param>
/// <param name="Nodes">The nodes, in the order of the document.</param>
/// <param name="Edges">The edges. An edge goes from what carries or reaches to what stands on it or is reached.</param>
internal sealed record TopologyGraph(string Title, EquatableList<TopologyNode> Nodes, EquatableList<TopologyEdge> Edges)
{
    private static readonly (TopologyKind Kind, string One, string Many)[] Nouns =
    [
        (TopologyKind.Vpc, "VPC", "VPCs"),
        (TopologyKind.Route, "route", "routes"),
        (TopologyKind.VpnGateway, "VPN gateway", "VPN gateways"),
        (TopologyKind.ExistingVpnGateway, "existing VPN gateway", "existing VPN gateways"),
        (TopologyKind.SslServer, "SSL server", "SSL servers"),
        (TopologyKind.LocalNetwork, "local network", "local networks"),
        (TopologyKind.ClientCertificate, "client certificate", "client certificates"),
    ];

    /// <summary>What there is, counted: for those who cannot see it.</summary>
    public string Description
    {
        get
        {
            var counts = Nodes.CountBy(node => node.Kind).ToDictionary();
            var words = Nouns.Where(noun => counts.ContainsKey(noun.Kind))
                .Select(noun => counts[noun.Kind] == 1 ? $"1 {noun.One}" : $"{counts[noun.Kind]} {noun.Many}");
            return counts.Count == 0 ? "Nothing is declared." : $"{string.Join(", ", words)}.";
        }
    }
}
