using System.Globalization;
using System.Text;
using System.Xml;

namespace SslVpnSdk.Cli.Topology;

/// <summary>Draws a graph as SVG: one file, without scripts and without fonts of its own, in the colours of who looks at it.</summary>
internal sealed class SvgDrawing
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const double TitleSize = 18;
    private const double Top = LayeredLayout.Margin + TitleSize + 22;

    private const string Style = """

          text { font: 13px system-ui, "Segoe UI", Helvetica, Arial, sans-serif; fill: #1f2328; }
          .title { font-size: 18px; font-weight: 600; }
          .name { font-weight: 600; }
          rect { fill: #f6f8fa; stroke: #8c959f; stroke-width: 1.5; }
          .background { fill: #ffffff; stroke: none; }
          .edge { fill: none; stroke: #8c959f; stroke-width: 1.5; }
          .server rect { fill: #ddf4ff; }
          .certificate rect { fill: #fff8c5; }
          .existing rect { stroke-dasharray: 6 4; }
          .create rect { stroke: #1a7f37; stroke-width: 3; }
          .change rect { stroke: #9a6700; stroke-width: 3; }
          .replace rect { stroke: #8250df; stroke-width: 3; }
          .delete rect { stroke: #cf222e; stroke-width: 3; stroke-dasharray: 3 3; }
          @media (prefers-color-scheme: dark) {
            text { fill: #e6edf3; }
            rect { fill: #161b22; stroke: #6e7681; }
            .background { fill: #0d1117; }
            .edge { stroke: #6e7681; }
            .server rect { fill: #0c2d4a; }
            .certificate rect { fill: #3b2f0b; }
            .create rect { stroke: #3fb950; }
            .change rect { stroke: #d29922; }
            .replace rect { stroke: #bc8cff; }
            .delete rect { stroke: #ff7b72; }
          }

        """;

    private readonly XmlWriter _xml;

    private SvgDrawing(XmlWriter xml) => _xml = xml;

    public static string Write(TopologyGraph graph)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            new SvgDrawing(xml).Draw(graph);
        }

        return text.Append('\n').ToString();
    }

    private void Draw(TopologyGraph graph)
    {
        var nodes = LayeredLayout.Of(graph, Top);
        var titleWidth = LabelText.Width(graph.Title) * TitleSize;
        var width = Math.Ceiling(nodes.Select(node => node.Right).Append(LayeredLayout.Margin + titleWidth).Max() + LayeredLayout.Margin);
        var height = Math.Ceiling(nodes.Select(node => node.Y + node.Height).Append(Top).Max() + LayeredLayout.Margin);
        _xml.WriteStartElement("svg", Namespace);
        Attributes(
            ("width", Number(width)), ("height", Number(height)), ("viewBox", $"0 0 {Number(width)} {Number(height)}"), ("role", "img"),
            ("aria-labelledby", "title description"));
        Element("title", graph.Title, ("id", "title"));
        Element("desc", graph.Description, ("id", "description"));
        Element("style", Style);
        Element("rect", null, ("class", "background"), ("width", Number(width)), ("height", Number(height)));
        Element("text", graph.Title, ("class", "title"), ("x", Number(LayeredLayout.Margin)), ("y", Number(LayeredLayout.Margin + TitleSize)));
        var places = nodes.ToDictionary(node => node.Node.Id);
        foreach (var edge in graph.Edges)
        {
            Element("path", null, ("class", "edge"), ("d", Curve(places[edge.From], places[edge.To])));
        }

        foreach (var node in nodes)
        {
            Draw(node);
        }

        _xml.WriteEndElement();
    }

    private void Draw(PlacedNode node)
    {
        _xml.WriteStartElement("g", Namespace);
        Attributes(("id", node.Node.Id), ("class", Classes(node.Node)));
        Element("title", string.Join("; ", node.Node.Lines));
        Element("rect", null, ("x", Number(node.X)), ("y", Number(node.Y)), ("width", Number(node.Width)), ("height", Number(node.Height)), ("rx", "6"));
        var titleLines = LabelText.Lines(node.Node.Lines.First()).Count();
        var y = node.Y + LayeredLayout.Padding / 2 + LayeredLayout.FontSize;
        foreach (var (index, line) in node.Lines.Index())
        {
            Element("text", line, ("class", index < titleLines ? "name" : "detail"), ("x", Number(node.X + LayeredLayout.Padding)), ("y", Number(y)));
            y += LayeredLayout.LineHeight;
        }

        _xml.WriteEndElement();
    }

    private static string Classes(TopologyNode node)
    {
        var kind = node.Kind switch
        {
            TopologyKind.ExistingVpnGateway => "gateway existing",
            TopologyKind.VpnGateway => "gateway",
            TopologyKind.SslServer => "server",
            TopologyKind.ClientCertificate => "certificate",
            TopologyKind.LocalNetwork => "network",
            TopologyKind.Route => "route",
            _ => "vpc",
        };
        return node.ActionWord is { } action ? $"{kind} {action}" : kind;
    }

    private static string Curve(PlacedNode from, PlacedNode to)
    {
        var half = Number((from.Right + to.X) / 2);
        return $"M{Number(from.Right)} {Number(from.Middle)} C{half} {Number(from.Middle)} {half} {Number(to.Middle)} {Number(to.X)} {Number(to.Middle)}";
    }

    private static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    private void Element(string name, string? text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _xml.WriteStartElement(name, Namespace);
        Attributes(attributes);
        if (text is not null)
        {
            _xml.WriteString(text);
        }

        _xml.WriteEndElement();
    }

    private void Attributes(params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            _xml.WriteAttributeString(name, value);
        }
    }
}
