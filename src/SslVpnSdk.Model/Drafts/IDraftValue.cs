namespace SslVpnSdk.Drafts;

/// <summary>A value of a draft, whatever its type.</summary>
public interface IDraftValue
{
    /// <summary>Known, parameter or unknown.</summary>
    DraftValueKind Kind { get; }

    /// <summary>The expression that produced the value; null at run time.</summary>
    Origin? Origin { get; }

    /// <summary>The parameter's name, or the reason why the value is unknown; empty for a known value.</summary>
    string Text { get; }
}
