namespace SslVpnSdk.Documents;

/// <summary>A parameter of a deployment.</summary>
/// <param name="Name">The name by which a value is given.</param>
/// <param name="Description">What the value is for; null when nothing is said.</param>
public sealed record DocumentParameter(string Name, string? Description);
