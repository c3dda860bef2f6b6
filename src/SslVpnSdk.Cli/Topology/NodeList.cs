using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Topology;

/// <summary>The nodes of a graph while it is made.</summary>
internal sealed class NodeList(Plan? plan)
{
    private static readonly string[] Prefixes = ["vpc", "route", "gateway", "gateway", "server", "network", "certificate"];

    private readonly Dictionary<ResourceAddress, PlanStep> _steps =
        (plan?.Steps ?? new([])).DistinctBy(step => step.Address).ToDictionary(step => step.Address);

    private readonly List<TopologyNode> _nodes = [];
    private readonly List<TopologyEdge> _edges = [];
    private readonly Dictionary<string, int> _counts = [];
    private readonly Dictionary<(string Root, string Block), string> _networks = [];
    private readonly Dictionary<ResourceAddress, (string Id, string Root)> _byAddress = [];

    public bool Has(ResourceAddress address) => _byAddress.ContainsKey(address);

    /// <summary>Adds a resource, and what it reaches: a block of a VPC is one network, however many servers reach it.</summary>
    /// <param name="address">The resource.</param>
    /// <param name="parent">What it stands in or on; null when it stands by itself.</param>
    /// <param name="details">What else is to be known of it.</param>
    /// <param name="networks">The blocks it reaches.</param>
    public void Add(ResourceAddress address, ResourceAddress? parent, IEnumerable<string> details, IEnumerable<string>? networks = null)
    {
        var id = Add(KindOf(address.Kind), TitleOf(address), details, _steps.GetValueOrDefault(address)?.Action);
        var root = id;
        if (parent is not null && _byAddress.TryGetValue(parent, out var found))
        {
            _edges.Add(new TopologyEdge(found.Id, id));
            root = found.Root;
        }

        _byAddress.TryAdd(address, (id, root));
        foreach (var block in (networks ?? []).Distinct())
        {
            if (!_networks.TryGetValue((root, block), out var network))
            {
                _networks.Add((root, block), network = Add(TopologyKind.LocalNetwork, $"local network {block}", [], null));
            }

            _edges.Add(new TopologyEdge(id, network));
        }
    }

    /// <summary>Adds what the plan deletes and the document does not have.</summary>
    public void AddDeleted()
    {
        foreach (var step in _steps.Values.Where(step => step.Action == PlanAction.Delete).OrderBy(step => step.Address.Kind))
        {
            Add(step.Address, step.Address.Kind == ResourceKind.Route ? step.Address.VpcOfRoute : step.DeletedWith, []);
        }
    }

    public TopologyGraph ToGraph(string title) => new(title, new(_nodes), new(_edges));

    /// <summary>A route stands below its VPC, whose name is the first part of its own.</summary>
    private static string TitleOf(ResourceAddress address) => address.Kind == ResourceKind.Route
        ? $"route {address.Name[(address.VpcOfRoute.Name.Length + 1)..]}"
        : address.ToString();

    private static TopologyKind KindOf(ResourceKind kind) => kind switch
    {
        ResourceKind.Vpc => TopologyKind.Vpc,
        ResourceKind.Route => TopologyKind.Route,
        ResourceKind.VpnGateway => TopologyKind.VpnGateway,
        ResourceKind.ExistingVpnGateway => TopologyKind.ExistingVpnGateway,
        ResourceKind.SslServer => TopologyKind.SslServer,
        _ => TopologyKind.ClientCertificate,
    };

    private string Add(TopologyKind kind, string title, IEnumerable<string> details, PlanAction? action)
    {
        var prefix = Prefixes[(int)kind];
        var number = _counts[prefix] = _counts.GetValueOrDefault(prefix) + 1;
        _nodes.Add(new TopologyNode($"{prefix}{number}", kind, PrintableText.Of(title), new(details.Select(PrintableText.Of)), action));
        return _nodes[^1].Id;
    }
}
