using Microsoft.CodeAnalysis.CSharp;

namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>Makes names of C# of other texts.</summary>
internal static class Identifiers
{
    /// <summary><c>head-office</c> becomes <c>HeadOffice</c>; empty when no identifier can be made of the text.</summary>
    public static string Pascal(string text)
    {
        var parts = new string([.. text.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var name = string.Concat(parts.Select(part => char.ToUpperInvariant(part[0]) + part.Substring(1)));
        return SyntaxFacts.IsValidIdentifier(name) ? name : "";
    }

    /// <summary><c>LocalNetwork</c> becomes <c>localNetwork</c>.</summary>
    public static string Camel(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>The name as it stands in code, where a keyword has a sign before it.</summary>
    public static string Written(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>What several names have in common at their end or their start, as a word: <c>gateway</c> of <c>berlinGateway</c> and <c>lagosGateway</c>; null when that is none.</summary>
    public static string? Common(IReadOnlyList<string> names)
    {
        if (names.All(name => name == names[0]))
        {
            return Camel(names[0]);
        }

        var shortest = names.Min(name => name.Length);
        var start = Enumerable.Range(0, shortest).TakeWhile(i => names.All(name => name[i] == names[0][i])).Count();
        var end = Enumerable.Range(1, shortest).TakeWhile(i => names.All(name => name[name.Length - i] == names[0][names[0].Length - i])).Count();
        while (end > 0 && !char.IsUpper(names[0][names[0].Length - end]))
        {
            end--;
        }

        while (start > 0 && names.Any(name => start < name.Length && char.IsLower(name[start])))
        {
            start--;
        }

        var word = end > 0 ? names[0].Substring(names[0].Length - end) : names[0].Substring(0, start).TrimEnd([.. "_0123456789"]);
        var common = Camel(word);
        return common.Length > 1 && SyntaxFacts.IsValidIdentifier(common) && SyntaxFacts.GetKeywordKind(common) == SyntaxKind.None ? common : null;
    }
}
