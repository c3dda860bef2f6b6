namespace SslVpnSdk.Drafts;

/// <summary>A value of a draft: known, named by a parameter of the deployment, or unknown for a reason.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed record DraftValue<T> : IDraftValue
    where T : notnull
{
    internal DraftValue(DraftValueKind kind, T? value, string text, Origin? origin)
    {
        Kind = kind;
        Value = value!;
        Text = text;
        Origin = origin;
    }

    /// <summary>Which of the three it is.</summary>
    public DraftValueKind Kind { get; }

    /// <summary>The value when <see cref="IsKnown"/>; otherwise the default of the type.</summary>
    public T Value { get; }

    /// <summary>The parameter's name, or the reason why the value is unknown; empty for a known value.</summary>
    public string Text { get; }

    /// <summary>The expression that produced the value; null at run time.</summary>
    public Origin? Origin { get; }

    /// <summary>Whether <see cref="Value"/> is the value.</summary>
    public bool IsKnown => Kind == DraftValueKind.Known;

    /// <summary>Whether the value can be written into a document: known, or a parameter.</summary>
    public bool IsDocumentable => Kind != DraftValueKind.Unknown;
}
