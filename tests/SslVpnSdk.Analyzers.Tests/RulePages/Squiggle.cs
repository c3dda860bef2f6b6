using System.Text.RegularExpressions;

namespace SslVpnSdk.Analyzers.Tests.RulePages;

/// <summary>A comment that underlines a part of the line above it: <c>// ~~~ SSLVPN1002</c>.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Text">What is underlined.</param>
internal sealed partial record Squiggle(string Id, string Text)
{
    /// <summary>The squiggles of an example, in their order.</summary>
    public static IEnumerable<Squiggle> Of(string code)
    {
        var lines = code.Split('\n');
        for (var i = 1; i < lines.Length; i++)
        {
            if (Line().Match(lines[i]) is { Success: true, Groups: var groups })
            {
                yield return new Squiggle(groups["id"].Value, lines[i - 1].Substring(groups["tildes"].Index, groups["tildes"].Length));
            }
        }
    }

    [GeneratedRegex(@"^\s*//\s*(?<tildes>~+) (?<id>SSLVPN\d+)$")]
    private static partial Regex Line();
}
