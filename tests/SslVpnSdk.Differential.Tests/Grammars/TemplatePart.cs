namespace SslVpnSdk.Differential.Tests.Grammars;

/// <summary>A part of a template.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Type">Its type, or the text, range, place or condition it names.</param>
/// <param name="Name">The name it binds.</param>
internal sealed record TemplatePart(PartKind Kind, string Type = "", string Name = "")
{
    /// <summary>The part with the names bound so far put for the words that stand for them.</summary>
    public TemplatePart Resolve(IReadOnlyDictionary<string, string> names) =>
        Kind == PartKind.Text ? this : this with { Type = Words.Replace(Type, names) };
}
