using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SslVpnSdk.Analyzers.Places;

namespace SslVpnSdk.Completion;

/// <summary>A caret where a value is, or is to be, written.</summary>
/// <param name="Span">What is replaced when a value is completed: the content of a literal, a number, or nothing.</param>
/// <param name="IsInLiteral">Whether that is the content of a string literal.</param>
/// <param name="Closing">What the code lacks behind it to be an argument of a whole call.</param>
internal sealed record CaretPlace(TextSpan Span, bool IsInLiteral, string Closing)
{
    /// <summary>The place of a caret; null when no value can stand there.</summary>
    public static CaretPlace? Of(SyntaxNode root, SourceText text, int position)
    {
        if (position > root.FullSpan.End || IsInTrivia(root, position))
        {
            return null;
        }

        var token = TokenBefore(root, position);
        if (LiteralContent.Of(token) is { } content)
        {
            return InLiteral(token, content, text, position);
        }

        // What is being typed may be a number or a name; that is replaced.
        var isTyped = token.Span.End >= position && token.Kind() is (SyntaxKind.NumericLiteralToken or SyntaxKind.IdentifierToken);
        var before = isTyped ? token.GetPreviousToken() : token;
        var next = token.GetNextToken();
        return Opens(before) && Lacking(before, next, text) is { } closing
            ? new CaretPlace(isTyped ? token.Span : new TextSpan(position, 0), false, closing)
            : null;
    }

    /// <summary>The text with a value at the caret, and with what lacks behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="content">The value, without quotes.</param>
    /// <param name="isText">Whether the value is a text.</param>
    public SourceText Repaired(SourceText text, string content, bool isText) =>
        text.Replace(Span, $"{(isText && !IsInLiteral ? $"\"{content}\"" : content)}{Closing}");

    private static CaretPlace? InLiteral(SyntaxToken token, LiteralContent content, SourceText text, int position)
    {
        if (content.IsClosed)
        {
            return position >= content.Span.Start && position <= content.Span.End ? new CaretPlace(content.Span, true, "") : null;
        }

        // A literal without an end takes the rest of the line with it: what looks like a value is its content.
        var end = content.Span.Start;
        while (end < content.Span.End && IsOfValue(text[end]))
        {
            end++;
        }

        var rest = text.ToString(TextSpan.FromBounds(end, text.Lines.GetLineFromPosition(end).End)).TrimStart();
        var quotes = text.ToString(TextSpan.FromBounds(token.SpanStart, content.Span.Start)).TrimStart('@');
        return position >= content.Span.Start && position <= end
            ? new CaretPlace(TextSpan.FromBounds(content.Span.Start, end), true, quotes + (IsClosing(rest) ? "" : ClosingOf(token.GetPreviousToken())))
            : null;
    }

    private static bool IsOfValue(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or '.' or '/' or '-';

    private static bool IsClosing(string rest) => rest.Length > 0 && rest[0] is ')' or ',' or ']' or '}';

    private static bool Opens(SyntaxToken token) =>
        token.Kind() is SyntaxKind.OpenParenToken or SyntaxKind.CommaToken or SyntaxKind.ColonToken or SyntaxKind.OpenBracketToken or SyntaxKind.OpenBraceToken;

    /// <summary>What lacks between the caret and the token behind it; null when something stands there that a value would be put before.</summary>
    private static string? Lacking(SyntaxToken before, SyntaxToken next, SourceText text) => next.Kind() switch
    {
        SyntaxKind.CloseParenToken or SyntaxKind.CommaToken or SyntaxKind.CloseBracketToken => "",
        SyntaxKind.CloseBraceToken when ClosingOf(before) == " })" => "",
        SyntaxKind.SemicolonToken or SyntaxKind.CloseBraceToken or SyntaxKind.EndOfFileToken or SyntaxKind.None => ClosingOf(before),
        _ => text.Lines.IndexOf(next.SpanStart) > text.Lines.IndexOf(before.Span.End) ? ClosingOf(before) : null,
    };

    private static string ClosingOf(SyntaxToken before) => before.Parent?.Kind() switch
    {
        SyntaxKind.CollectionExpression => "])",
        SyntaxKind.ArrayInitializerExpression => " })",
        _ => ")",
    };

    private static SyntaxToken TokenBefore(SyntaxNode root, int position)
    {
        var token = root.FindToken(position);
        return token.SpanStart >= position ? token.GetPreviousToken() : token;
    }

    /// <summary>Whether the character before the caret is one of a comment or a directive that goes on behind it.</summary>
    private static bool IsInTrivia(SyntaxNode root, int position)
    {
        var trivia = position == 0 ? default : root.FindTrivia(position - 1);
        return trivia.Kind() is not (SyntaxKind.None or SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia)
            && (trivia.FullSpan.End > position || !trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));
    }
}
