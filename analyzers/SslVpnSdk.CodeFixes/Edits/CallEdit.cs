using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SslVpnSdk.CodeFixes.Edits;

/// <summary>Adds calls to chains of the builder and takes them away, in the style the chain is written in.</summary>
internal static class CallEdit
{
    /// <summary>Calls a method on the resource whose name stands at <paramref name="name"/>; null when that is no argument of a call.</summary>
    public static SyntaxNode? Add(SyntaxNode root, SyntaxNode name, string method, ExpressionSyntax argument)
    {
        if (name.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent is not InvocationExpressionSyntax call)
        {
            return null;
        }

        // A chain that has a line for each call gets one more.
        var dot = call.Parent is MemberAccessExpressionSyntax next ? next.OperatorToken : SyntaxFactory.Token(SyntaxKind.DotToken);
        var receiver = call.Parent is MemberAccessExpressionSyntax ? call : call.WithTrailingTrivia();
        var added = SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, receiver, dot, SyntaxFactory.IdentifierName(method)),
            SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(argument))));
        return root.ReplaceNode(call, call.Parent is MemberAccessExpressionSyntax
            ? added.WithTrailingTrivia(call.GetTrailingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
            : added.WithTrailingTrivia(call.GetTrailingTrivia()));
    }

    /// <summary>Takes the call of a method away that <paramref name="part"/> is an argument of, or the name; null when there is none.</summary>
    public static SyntaxNode? Remove(SyntaxNode root, SyntaxNode part, string method)
    {
        var call = part.AncestorsAndSelf().OfType<InvocationExpressionSyntax>()
            .FirstOrDefault(call => (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText == method);
        if (call?.Expression is not MemberAccessExpressionSyntax { Expression: var receiver, OperatorToken: var dot })
        {
            return null;
        }

        if (call.Parent is ExpressionStatementSyntax statement && receiver is not InvocationExpressionSyntax)
        {
            return statement.Parent is BlockSyntax or SwitchSectionSyntax ? Removal.Of(root, statement.Span) : null;
        }

        return Removal.Of(root, TextSpan.FromBounds(dot.SpanStart, call.Span.End));
    }
}
