using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Topology;

/// <summary>A node of a graph as <c>--json</c> writes it.</summary>
internal sealed record GraphNodeJson(string Id, TopologyKind Kind, string Title, IEnumerable<string> Details, PlanAction? Action);
