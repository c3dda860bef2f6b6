using System.Text;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Topology;

/// <summary>Writes a graph in the DOT language of Graphviz.</summary>
internal static class DotText
{
    public static string Write(TopologyGraph graph)
    {
        var text = new StringBuilder()
            .Append("digraph topology {\n")
            .Append("  graph [charset=\"UTF-8\", rankdir=LR, labelloc=t, fontname=\"sans-serif\", label=").Append(Quoted([graph.Title])).Append("];\n")
            .Append("  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n");
        foreach (var node in graph.Nodes)
        {
            text.Append("  ").Append(node.Id).Append(" [label=").Append(Quoted(node.Lines)).Append(Shape(node.Kind)).Append(Colour(node.Action)).Append("];\n");
        }

        foreach (var edge in graph.Edges)
        {
            text.Append("  ").Append(edge.From).Append(" -> ").Append(edge.To).Append(";\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string Shape(TopologyKind kind) => kind switch
    {
        TopologyKind.ExistingVpnGateway => ", style=\"rounded,dashed\"",
        TopologyKind.LocalNetwork or TopologyKind.Route => ", shape=cds, style=solid",
        TopologyKind.ClientCertificate => ", shape=note, style=solid",
        _ => "",
    };

    private static string Colour(PlanAction? action) => action switch
    {
        PlanAction.Create => ", color=\"#1a7f37\", penwidth=2",
        PlanAction.Update => ", color=\"#9a6700\", penwidth=2",
        PlanAction.Replace => ", color=\"#8250df\", penwidth=2",
        PlanAction.Delete => ", color=\"#cf222e\", penwidth=2",
        _ => "",
    };

    /// <summary>A label of lines. Graphviz reads HTML's entities in every label, and a letter after a backslash as a word for something else.</summary>
    private static string Quoted(IEnumerable<string> lines) => $"\"{string.Join("\\n", lines.Select(line => line
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)))}\"";
}
