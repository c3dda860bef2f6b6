using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SslVpnSdk.Analyzers.Places;

/// <summary>What stands between the quotes of a string literal of one line, whichever form it has.</summary>
/// <param name="Span">Where it stands; of a literal without an end, all that was read as its text.</param>
/// <param name="IsClosed">Whether the literal has its closing quotes.</param>
internal readonly record struct LiteralContent(TextSpan Span, bool IsClosed)
{
    /// <summary>The content of a token; null when it is no such literal.</summary>
    public static LiteralContent? Of(SyntaxToken token)
    {
        if (!token.IsKind(SyntaxKind.StringLiteralToken) && !token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken))
        {
            return null;
        }

        var text = token.Text;
        var opening = text.TakeWhile(c => c == '@').Count();
        var quotes = token.IsKind(SyntaxKind.StringLiteralToken) ? 1 : text.Skip(opening).TakeWhile(c => c == '"').Count();
        var start = opening + quotes;
        var isClosed = !token.ContainsDiagnostics && text.Length >= start + quotes;
        return new LiteralContent(TextSpan.FromBounds(token.SpanStart + start, token.Span.End - (isClosed ? quotes : 0)), isClosed);
    }
}
