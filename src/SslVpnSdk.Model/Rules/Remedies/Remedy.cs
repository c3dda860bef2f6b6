using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules;

/// <summary>A change of the program that takes a violation away.</summary>
/// <param name="Key">Which of a rule's remedies it is, the same for every violation: what an editor applies to all of them at once.</param>
/// <param name="Title">What it does, as a menu says it.</param>
/// <param name="Kind">How it changes the program.</param>
/// <param name="Target">The expression that is changed.</param>
/// <param name="Method">The method whose call is added or taken away; otherwise empty.</param>
/// <param name="Value">A text, a number, or a value of one of the SDK's enumerations; null when something is taken away.</param>
public sealed record Remedy(string Key, string Title, RemedyKind Kind, Origin Target, string Method, object? Value);
