using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Progress;

/// <summary>A row of the tree.</summary>
/// <param name="Address">The resource.</param>
/// <param name="Step">What is done with it; null where it only carries others.</param>
/// <param name="Depth">How many rows it stands below.</param>
internal sealed record ProgressRow(ResourceAddress Address, ProgressStep? Step, int Depth);
