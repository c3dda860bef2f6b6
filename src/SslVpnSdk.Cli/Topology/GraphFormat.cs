namespace SslVpnSdk.Cli.Topology;

/// <summary>What a graph is written as.</summary>
internal enum GraphFormat
{
    Mermaid,
    Dot,
    Svg,
    Json,
}
