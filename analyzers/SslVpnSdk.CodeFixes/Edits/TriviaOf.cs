using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SslVpnSdk.CodeFixes.Edits;

/// <summary>What stays of the space around what is taken away.</summary>
internal static class TriviaOf
{
    /// <summary>Comments stay; white space goes with the code.</summary>
    public static SyntaxRemoveOptions Removed(SyntaxNode node) => node.GetLeadingTrivia().Concat(node.GetTrailingTrivia()).Any(IsWritten)
        ? SyntaxRemoveOptions.KeepExteriorTrivia
        : SyntaxRemoveOptions.KeepNoTrivia;

    /// <summary>Whether a comment stands behind a node.</summary>
    public static bool IsCommented(SyntaxNode node) => node.GetTrailingTrivia().Any(IsWritten);

    private static bool IsWritten(SyntaxTrivia trivia) => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia);
}
