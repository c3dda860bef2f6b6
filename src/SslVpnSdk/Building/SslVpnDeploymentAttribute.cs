namespace SslVpnSdk;

/// <summary>Carries a stack's document in the assembly. The source generator writes it; the build reads it and puts the document on disk.</summary>
/// <param name="stack">The stack's name.</param>
/// <param name="environment">The environment; null for a stack that declares none.</param>
/// <param name="document">The document; null when it cannot be made at compile time.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class SslVpnDeploymentAttribute(string stack, string? environment, string? document) : Attribute
{
    /// <summary>The stack's name.</summary>
    public string Stack { get; } = stack;

    /// <summary>The environment; null for a stack that declares none.</summary>
    public string? Environment { get; } = environment;

    /// <summary>The document; null when it cannot be made at compile time.</summary>
    public string? Document { get; } = document;

    /// <summary>Why there is no document: the id of a rule, a colon, its message; null when there is one.</summary>
    public string? Problem { get; set; }
}
