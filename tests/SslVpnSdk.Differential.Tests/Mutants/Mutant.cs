using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Differential.Tests.Mutants;

/// <summary>A program with one of its tokens deleted, written twice, or swapped with another: code as it is while somebody types.</summary>
/// <param name="Number">Which mutant it is.</param>
/// <param name="Origin">The program it was made of, and what was done to it.</param>
/// <param name="Text">Its text.</param>
internal sealed record Mutant(ulong Number, string Origin, string Text)
{
    public static Mutant Of(ulong number, Original original, Writing.Dice dice)
    {
        var tokens = original.Tokens;
        var first = dice.Below(tokens.Count);
        var second = dice.Below(tokens.Count);
        var text = dice.Below(3) switch
        {
            0 => Written(original, token => token == tokens[first] ? "" : token.Text),
            1 => Written(original, token => token == tokens[first] ? $"{token.Text} {token.Text}" : token.Text),
            _ => Written(original, token => token == tokens[first] ? tokens[second].Text : token == tokens[second] ? tokens[first].Text : token.Text),
        };
        return new(number, original.Name, text);
    }

    private static string Written(Original original, Func<SyntaxToken, string> text) =>
        string.Concat(original.Tokens.Select(token => token.LeadingTrivia.ToFullString() + text(token) + token.TrailingTrivia.ToFullString()));
}
