namespace SslVpnSdk.Cli.Topology;

/// <summary>
/// Places the nodes of a graph in columns by their kinds. Each has a band of its own, in the middle of which it stands, and what it carries
/// shares that band: nothing overlaps. A network that several servers reach stands with the first.
/// </summary>
internal sealed class LayeredLayout
{
    public const double FontSize = 13;
    public const double LineHeight = 18;
    public const double Padding = 12;
    public const double Margin = 24;

    private const int Columns = 4;
    private const double Gap = 14;
    private const double ColumnGap = 72;

    private readonly Dictionary<string, IReadOnlyList<string>> _lines;
    private readonly Dictionary<string, List<TopologyNode>> _children = [];
    private readonly Dictionary<string, double> _spans = [];
    private readonly Dictionary<string, double> _tops = [];
    private readonly double[] _widths = new double[Columns];
    private readonly double[] _lefts = new double[Columns];

    private LayeredLayout(TopologyGraph graph)
    {
        _lines = graph.Nodes.ToDictionary(node => node.Id, node => (IReadOnlyList<string>)[.. node.Lines.SelectMany(LabelText.Lines)]);
        foreach (var node in graph.Nodes)
        {
            var width = Math.Ceiling((_lines[node.Id].Max(LabelText.Width) * FontSize) + (2 * Padding));
            _widths[Column(node)] = Math.Max(_widths[Column(node)], width);
        }

        var left = Margin;
        for (var column = 0; column < Columns; column++)
        {
            _lefts[column] = left;
            left += _widths[column] > 0 ? _widths[column] + ColumnGap : 0;
        }
    }

    /// <summary>The nodes of a graph in their places, in the order of the graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="top">Where the first begins.</param>
    public static IReadOnlyList<PlacedNode> Of(TopologyGraph graph, double top)
    {
        var layout = new LayeredLayout(graph);
        foreach (var root in layout.Roots(graph))
        {
            layout.Place(root, top);
            top += layout._spans[root.Id] + Gap;
        }

        return [.. graph.Nodes.Select(layout.Placed)];
    }

    private static int Column(TopologyNode node) => node.Kind switch
    {
        TopologyKind.Vpc => 0,
        TopologyKind.SslServer => 2,
        TopologyKind.LocalNetwork or TopologyKind.ClientCertificate => 3,
        _ => 1,
    };

    private List<TopologyNode> Roots(TopologyGraph graph)
    {
        var nodes = graph.Nodes.ToDictionary(node => node.Id);
        var carried = new HashSet<string>();
        foreach (var edge in graph.Edges.Where(edge => carried.Add(edge.To)))
        {
            (_children.TryGetValue(edge.From, out var children) ? children : _children[edge.From] = []).Add(nodes[edge.To]);
        }

        return [.. graph.Nodes.Where(node => !carried.Contains(node.Id))];
    }

    /// <summary>Places a node and what it carries. No node carries itself: each column carries the ones to its right.</summary>
    private void Place(TopologyNode node, double top)
    {
        var span = Span(node);
        _tops[node.Id] = top + ((span - Height(node)) / 2);
        top += (span - ChildrenSpan(node)) / 2;
        foreach (var child in Children(node))
        {
            Place(child, top);
            top += Span(child) + Gap;
        }
    }

    private double Span(TopologyNode node) =>
        _spans.TryGetValue(node.Id, out var span) ? span : _spans[node.Id] = Math.Max(Height(node), ChildrenSpan(node));

    private double ChildrenSpan(TopologyNode node) => Children(node).Select(child => Span(child) + Gap).DefaultIfEmpty(Gap).Sum() - Gap;

    private IReadOnlyList<TopologyNode> Children(TopologyNode node) => _children.GetValueOrDefault(node.Id) ?? [];

    private double Height(TopologyNode node) => (_lines[node.Id].Count * LineHeight) + Padding;

    private PlacedNode Placed(TopologyNode node) =>
        new(node, _lines[node.Id], _lefts[Column(node)], _tops[node.Id], _widths[Column(node)], Height(node));
}
