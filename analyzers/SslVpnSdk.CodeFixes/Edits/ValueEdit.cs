using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SslVpnSdk.CodeFixes.Edits;

/// <summary>Replaces values, takes them out of lists, adds some to lists.</summary>
internal static class ValueEdit
{
    /// <summary>Puts another expression in the place of one; null when something else stands there, as the name of a call that leaves the value out.</summary>
    public static SyntaxNode? Set(SyntaxNode root, SyntaxNode value, ExpressionSyntax replacement) =>
        value is ExpressionSyntax and not { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } }
            ? root.ReplaceNode(value, replacement.WithTriviaFrom(value))
            : null;

    /// <summary>Takes an argument or an element away; null when the value is neither.</summary>
    public static SyntaxNode? Remove(SyntaxNode root, SyntaxNode value) =>
        Item(value) is { } item ? Removal.Of(root, WithSeparator(item)) : null;

    /// <summary>Adds an argument or an element behind another; null when the value is neither.</summary>
    public static SyntaxNode? Add(SyntaxNode root, SyntaxNode value, ExpressionSyntax added) => Item(value) switch
    {
        ArgumentSyntax item => root.InsertNodesAfter(item, [SyntaxFactory.Argument(added)]),
        ExpressionElementSyntax item => root.InsertNodesAfter(item, [SyntaxFactory.ExpressionElement(added)]),
        ExpressionSyntax item => root.InsertNodesAfter(item, [added]),
        _ => null,
    };

    /// <summary>What stands in the list: an argument, an element of a collection expression, or the expression itself.</summary>
    private static SyntaxNode? Item(SyntaxNode value) => value.Parent switch
    {
        ArgumentSyntax { NameColon: null } argument => argument,
        ExpressionElementSyntax element => element,
        InitializerExpressionSyntax when value is ExpressionSyntax => value,
        _ => null,
    };

    /// <summary>An item and the comma that goes with it: the one behind it, or the one before the last item.</summary>
    private static TextSpan[] WithSeparator(SyntaxNode item)
    {
        var (before, behind) = (item.GetFirstToken().GetPreviousToken(), item.GetLastToken().GetNextToken());
        return behind.IsKind(SyntaxKind.CommaToken) && behind.Parent == item.Parent ? [item.Span, behind.Span]
            : before.IsKind(SyntaxKind.CommaToken) && before.Parent == item.Parent ? [before.Span, item.Span]
            : [item.Span];
    }
}
