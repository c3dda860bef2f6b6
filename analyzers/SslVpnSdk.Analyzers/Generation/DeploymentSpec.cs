namespace SslVpnSdk.Analyzers.Generation;

/// <summary>One environment's document.</summary>
/// <param name="Environment">The environment; null for a stack that declares none.</param>
/// <param name="Member">The name of the generated constant.</param>
/// <param name="Document">The document; null when it cannot be made at compile time.</param>
/// <param name="Problem">Why there is no document: the id of a rule, a colon, its message; null when there is one.</param>
/// <param name="IsRunTimeOnly">Whether the document can be made at run time.</param>
internal sealed record DeploymentSpec(string? Environment, string Member, string? Document, string? Problem, bool IsRunTimeOnly = false);
