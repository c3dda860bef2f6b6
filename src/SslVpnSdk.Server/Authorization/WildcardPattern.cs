using System.IO.Enumeration;

namespace SslVpnSdk.Server.Authorization;

/// <summary>Patterns of RAM: <c>*</c> is any text, <c>?</c> any character.</summary>
internal static class WildcardPattern
{
    public static bool Matches(string pattern, string text, StringComparison comparison) =>
        // The matcher of the framework takes a backslash for an escape, which no name of RAM holds.
        FileSystemName.MatchesSimpleExpression(
            pattern.Replace("\\", "\\\\", StringComparison.Ordinal), text, comparison == StringComparison.OrdinalIgnoreCase);
}
