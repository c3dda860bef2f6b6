namespace SslVpnSdk.Completion;

/// <summary>A value that may be completed.</summary>
/// <param name="Value">A text or a number.</param>
/// <param name="Hint">A few words that a list shows beside it.</param>
/// <param name="Description">What to know of it, in sentences.</param>
internal sealed record Suggestion(object Value, string Hint, string Description);
