namespace SslVpnSdk.Documents;

/// <summary>A text of a document: written there, or given at deployment by a parameter.</summary>
/// <param name="Literal">The text; null when a parameter gives it.</param>
/// <param name="Parameter">The parameter's name; null for a literal.</param>
public sealed record DocumentValue(string? Literal, string? Parameter)
{
    /// <summary>A text written in the document.</summary>
    public static DocumentValue Of(string literal) => new(literal, null);

    /// <summary>A text which the parameter <paramref name="name"/> gives.</summary>
    public static DocumentValue OfParameter(string name) => new(null, name);
}
