using SslVpnSdk.Cli.Output;

namespace SslVpnSdk.Cli.Topology;

/// <summary>A graph as <c>--json</c> writes it.</summary>
internal sealed record GraphJson(
    int FormatVersion, string Command, string Title, string Description, IEnumerable<GraphNodeJson> Nodes, IEnumerable<TopologyEdge> Edges)
{
    public static GraphJson Of(TopologyGraph graph) => new(
        JsonOutput.FormatVersion,
        "graph",
        graph.Title,
        graph.Description,
        graph.Nodes.Select(node => new GraphNodeJson(node.Id, node.Kind, node.Title, node.Details, node.Action)),
        graph.Edges);
}
