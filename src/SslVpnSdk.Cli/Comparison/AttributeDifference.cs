namespace SslVpnSdk.Cli.Comparison;

/// <summary>An attribute that has another value.</summary>
/// <param name="Name">The name of the property in the document, dots between those of nested ones.</param>
/// <param name="Old">The value in the first document; null when there is none.</param>
/// <param name="New">The value in the second document; null when there is none.</param>
internal sealed record AttributeDifference(string Name, string? Old, string? New);
