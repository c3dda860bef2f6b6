using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules;

/// <summary>A violation of a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Arguments">The values in the message, as text.</param>
/// <param name="Path">The property in the document: <c>resources[2].port</c>.</param>
/// <param name="Origin">The expression to report it at; null at run time.</param>
/// <param name="Related">The other sides of a relation.</param>
public sealed record RuleViolation(
    Rule Rule,
    EquatableList<string> Arguments,
    string Path,
    Origin? Origin,
    EquatableList<Origin> Related)
{
    /// <summary>The message with the values in it: the fault, the bound, the remedy.</summary>
    public string Message => Rule.FormatMessage([.. Arguments]);

    /// <summary>The rule's id.</summary>
    public string Id => Rule.Id;

    /// <summary>The values in the message by what they are.</summary>
    public IEnumerable<KeyValuePair<string, string>> Values =>
        Rule.ValueNames.Zip(Arguments, (name, value) => new KeyValuePair<string, string>(name, value));

    /// <summary>Whether the violation keeps a document from being made.</summary>
    public bool IsError => Rule.Severity == RuleSeverity.Error;

    /// <summary>One line: id, message, place.</summary>
    public override string ToString() => $"{Id}: {Message} ({Path})";
}
