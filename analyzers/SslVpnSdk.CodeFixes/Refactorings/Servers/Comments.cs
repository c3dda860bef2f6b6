using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>What is written between tokens.</summary>
internal static class Comments
{
    /// <summary>All that is not white space.</summary>
    public static IEnumerable<SyntaxTrivia> In(IEnumerable<SyntaxTrivia> trivia) =>
        trivia.Where(part => !part.IsKind(SyntaxKind.WhitespaceTrivia) && !part.IsKind(SyntaxKind.EndOfLineTrivia));

    /// <summary>Whether a comment stands between the tokens of a node.</summary>
    public static bool AreIn(SyntaxNode node) =>
        In(node.DescendantTrivia()).Any(comment => comment.SpanStart >= node.SpanStart && comment.Span.End <= node.Span.End);

    /// <summary>Whether two lists of trivia say the same.</summary>
    public static bool AreSame(IEnumerable<SyntaxTrivia> left, IEnumerable<SyntaxTrivia> right) =>
        In(left).Select(comment => comment.ToString()).SequenceEqual(In(right).Select(comment => comment.ToString()));

    /// <summary>The comments that stand right before a token: those behind the last blank line.</summary>
    public static IReadOnlyList<SyntaxTrivia> RightBefore(SyntaxToken token)
    {
        var trivia = token.LeadingTrivia.ToList();
        var isBlank = true;
        var start = 0;
        for (var i = 0; i < trivia.Count; i++)
        {
            if (trivia[i].IsKind(SyntaxKind.EndOfLineTrivia))
            {
                start = isBlank ? i + 1 : start;
                isBlank = true;
            }
            else if (!trivia[i].IsKind(SyntaxKind.WhitespaceTrivia))
            {
                isBlank = false;
            }
        }

        return [.. In(trivia.Skip(start))];
    }
}
