namespace SslVpnSdk.Benchmarks.Fleets;

/// <summary>A source file of a generated solution.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Text">Its text.</param>
internal sealed record FleetFile(string Path, string Text);
