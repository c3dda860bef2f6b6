using SslVpnSdk.Cli.Commands;

namespace SslVpnSdk.Cli.Topology;

/// <summary>What the user asked <c>graph</c> for.</summary>
/// <param name="Common">What all commands have.</param>
/// <param name="Format">What the graph is written as.</param>
/// <param name="File">The file it is written to; null for the output.</param>
/// <param name="WithPlan">Whether the graph shows what a plan would do.</param>
internal sealed record GraphInput(CommandInput Common, GraphFormat Format, string? File, bool WithPlan);
