using SslVpnSdk.Cases;

namespace SslVpnSdk.Rules.Tests;

/// <summary>The titles of the cases as data of theories, and the case of a title.</summary>
internal static class CaseTitles
{
    public static TheoryData<string> All => [.. RuleCases.All.Select(c => c.Title)];

    public static RuleCase Find(string title) => RuleCases.All.Single(c => c.Title == title);
}
