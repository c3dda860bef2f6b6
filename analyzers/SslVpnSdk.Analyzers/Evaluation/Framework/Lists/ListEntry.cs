namespace SslVpnSdk.Analyzers.Evaluation.Framework.Lists;

/// <summary>A member that is covered.</summary>
/// <param name="Mutates">Whether it changes its receiver.</param>
internal sealed record ListEntry(bool Mutates);
