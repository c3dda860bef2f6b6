namespace SslVpnSdk.Cli.Comparison;

/// <summary>A thing a document declares, with its attributes as text.</summary>
/// <param name="Type">The word of the document.</param>
/// <param name="Name">The name.</param>
/// <param name="Occurrence">Which of those with this type and name it is, from 0: a document that somebody edited may have two.</param>
/// <param name="Attributes">The attributes that have a value, in the order of the document.</param>
internal sealed record DocumentEntry(string Type, string Name, int Occurrence, IReadOnlyList<KeyValuePair<string, string>> Attributes)
{
    /// <summary>The type of the entry for the document itself.</summary>
    public const string DocumentType = "document";

    /// <summary>The type of parameters.</summary>
    public const string ParameterType = "parameter";

    /// <summary>What it is found by in another document. A document is one, whatever its stack is called.</summary>
    public (string Type, string Name, int Occurrence) Key => (Type, Type == DocumentType ? "" : Name, Occurrence);

    public static bool IsResource(string type) => type is not (DocumentType or ParameterType);
}
