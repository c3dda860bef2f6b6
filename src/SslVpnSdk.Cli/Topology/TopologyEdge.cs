namespace SslVpnSdk.Cli.Topology;

/// <summary>A line from a node to what stands in it or on it, or to a network it reaches.</summary>
internal sealed record TopologyEdge(string From, string To);
