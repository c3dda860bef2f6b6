using System.Text.RegularExpressions;

namespace SslVpnSdk.Differential.Tests.Grammars;

/// <summary>Names inside types.</summary>
internal static partial class Words
{
    /// <summary>The text with each word that stands for a name replaced by it.</summary>
    public static string Replace(string text, IReadOnlyDictionary<string, string> names) =>
        names.Count == 0 ? text : Word().Replace(text, word => names.GetValueOrDefault(word.Value, word.Value));

    /// <summary>The parts of a list of types: those commas that stand in no bracket part them.</summary>
    public static IReadOnlyList<string> Split(string types)
    {
        var parts = new List<string>();
        var (start, depth) = (0, 0);
        for (var i = 0; i < types.Length; i++)
        {
            depth += types[i] switch { '<' or '(' or '[' => 1, '>' or ')' or ']' => -1, _ => 0 };
            if (types[i] == ',' && depth == 0)
            {
                parts.Add(types[start..i].Trim());
                start = i + 1;
            }
        }

        return types.Trim().Length == 0 ? [] : [.. parts, types[start..].Trim()];
    }

    [GeneratedRegex(@"[\w-]+")]
    private static partial Regex Word();
}
