using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SslVpnSdk.Addressing;
using SslVpnSdk.Analyzers.Places;

namespace SslVpnSdk.CodeFixes.Refactorings.CidrBlocks;

/// <summary>A string literal that is a CIDR block.</summary>
/// <param name="Node">The literal.</param>
/// <param name="Content">Where the block stands in it.</param>
/// <param name="Block">The block.</param>
internal sealed record CidrLiteral(LiteralExpressionSyntax Node, TextSpan Content, CidrBlock Block)
{
    /// <summary>The literal at a caret or around a selection; null when there is none.</summary>
    public static CidrLiteral? At(SyntaxNode root, TextSpan span)
    {
        var token = root.FindToken(span.Start);
        if (token.SpanStart == span.Start && span.IsEmpty && token.GetPreviousToken().Span.End == span.Start && LiteralContent.Of(token) is null)
        {
            token = token.GetPreviousToken();
        }

        return token.Span.Contains(span) || token.Span.End == span.Start
            ? Of(token)
            : null;
    }

    /// <summary>The text with another block in the literal, whose form stays.</summary>
    public SourceText With(SourceText text, CidrBlock block) => text.Replace(Content, block.ToString());

    private static CidrLiteral? Of(SyntaxToken token) =>
        token.Parent is LiteralExpressionSyntax node
        && LiteralContent.Of(token) is { IsClosed: true } content
        && token.ValueText.Length == content.Span.Length
        && CidrBlock.TryParse(token.ValueText, out var block, out _)
            ? new CidrLiteral(node, content.Span, block!)
            : null;
}
