namespace SslVpnSdk.Rules.Tests.Pages;

/// <summary>A heading of a rule's page, and what stands under it.</summary>
/// <param name="Heading">The line of the heading.</param>
/// <param name="Lines">The lines up to the next heading, without empty ones.</param>
internal sealed record RulePageSection(string Heading, IReadOnlyList<string> Lines);
