using Microsoft.CodeAnalysis;

namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>A place in the first group that a column's value goes to.</summary>
/// <param name="Place">The constant that stands there, or the list of them.</param>
/// <param name="Before">The text before the value that is the same in each group.</param>
/// <param name="Behind">The text behind it.</param>
internal sealed record ColumnUse(SyntaxNode Place, string Before = "", string Behind = "")
{
    /// <summary>What stands there in the loop.</summary>
    /// <param name="value">How the loop names the column's value.</param>
    public string Write(string value) => Before.Length + Behind.Length == 0 ? value : $"$\"{Before}{{{value}}}{Behind}\"";
}
