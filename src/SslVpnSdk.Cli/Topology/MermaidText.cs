using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SslVpnSdk.Cli.Topology;

/// <summary>Writes a graph as a flowchart of Mermaid.</summary>
internal static class MermaidText
{
    private const string Allowed = " -./:,";

    private static readonly (string Action, string Style)[] Styles =
    [
        ("create", "stroke:#1a7f37,stroke-width:3px"),
        ("change", "stroke:#9a6700,stroke-width:3px"),
        ("replace", "stroke:#8250df,stroke-width:3px"),
        ("delete", "stroke:#cf222e,stroke-width:3px,stroke-dasharray:2 3"),
    ];

    public static string Write(TopologyGraph graph)
    {
        var text = new StringBuilder()
            .Append("---\ntitle: ").Append(JsonSerializer.Serialize(graph.Title)).Append("\n---\n")
            .Append("flowchart LR\n")
            .Append("  accTitle: ").Append(Escaped(graph.Title)).Append('\n')
            .Append("  accDescr: ").Append(Escaped(graph.Description)).Append('\n');
        foreach (var node in graph.Nodes)
        {
            var (open, close) = Shape(node.Kind);
            text.Append("  ").Append(node.Id).Append(open).Append('"').AppendJoin("<br>", node.Lines.Select(Escaped)).Append('"').Append(close).Append('\n');
        }

        foreach (var edge in graph.Edges)
        {
            text.Append("  ").Append(edge.From).Append(" --> ").Append(edge.To).Append('\n');
        }

        Class(text, "existing", "stroke-dasharray:5 4", graph.Nodes.Where(node => node.Kind == TopologyKind.ExistingVpnGateway));
        foreach (var (action, style) in Styles)
        {
            Class(text, action, style, graph.Nodes.Where(node => node.ActionWord == action));
        }

        return text.ToString();
    }

    private static (string Open, string Close) Shape(TopologyKind kind) => kind switch
    {
        TopologyKind.SslServer => ("([", "])"),
        TopologyKind.LocalNetwork or TopologyKind.Route => ("[/", "/]"),
        TopologyKind.ClientCertificate => (">", "]"),
        _ => ("[", "]"),
    };

    private static void Class(StringBuilder text, string name, string style, IEnumerable<TopologyNode> nodes)
    {
        var ids = string.Join(',', nodes.Select(node => node.Id));
        if (ids.Length > 0)
        {
            text.Append("  classDef ").Append(name).Append(' ').Append(style).Append('\n')
                .Append("  class ").Append(ids).Append(' ').Append(name).Append('\n');
        }
    }

    /// <summary>Of ASCII, only what means nothing to Mermaid, to Markdown and to HTML stays; the rest is written as Mermaid's own <c>#34;</c>.</summary>
    private static string Escaped(string text) => string.Concat(text.Select(c =>
        !char.IsAscii(c) || char.IsAsciiLetterOrDigit(c) || Allowed.Contains(c, StringComparison.Ordinal)
            ? c.ToString()
            : string.Create(CultureInfo.InvariantCulture, $"#{(int)c};")));
}
