using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SslVpnSdk.Differential.Tests.Shrinking;

/// <summary>The texts that lack a part of a program, those that lack most of it first.</summary>
internal static class Reductions
{
    public static IReadOnlyList<Func<string>> Of(string text)
    {
        var root = CSharpSyntaxTree.ParseText(text).GetRoot();
        var removable = root.DescendantNodes()
            .Where(node => node is MemberDeclarationSyntax and not BaseNamespaceDeclarationSyntax or StatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax } or SwitchSectionSyntax)
            .OrderByDescending(node => node.FullSpan.Length)
            .Select(node => (Func<string>)(() => root.RemoveNode(node, SyntaxRemoveOptions.KeepNoTrivia)!.ToFullString()));
        var replaceable = root.DescendantNodes()
            .SelectMany(Replacements)
            .OrderByDescending(pair => pair.Old.Span.Length - pair.New.Length)
            .Select(pair => (Func<string>)(() => text[..pair.Old.SpanStart] + pair.New + text[pair.Old.Span.End..]));
        return [.. removable, .. replaceable];
    }

    private static IEnumerable<(SyntaxNode Old, string New)> Replacements(SyntaxNode node) => node switch
    {
        IfStatementSyntax branch => [(node, branch.Statement.ToString()), .. branch.Else is { } other ? [(node, other.Statement.ToString())] : Array.Empty<(SyntaxNode, string)>()],
        ForStatementSyntax loop => [(node, loop.Statement.ToString())],
        CommonForEachStatementSyntax loop => [(node, loop.Statement.ToString())],
        TryStatementSyntax attempt => [(node, attempt.Block.ToString())],
        ExpressionSyntax expression when expression.Span.Length > 3 => Simpler(expression).Select(simpler => (node, simpler)),
        _ => [],
    };

    /// <summary>Parts that may have the type of the whole, and the simplest values.</summary>
    private static IEnumerable<string> Simpler(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => [inner.ToString(), "1"],
        BinaryExpressionSyntax binary => [binary.Left.ToString(), binary.Right.ToString(), "true"],
        ConditionalExpressionSyntax conditional => [conditional.WhenTrue.ToString(), conditional.WhenFalse.ToString()],
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } call =>
            [receiver.ToString(), "1", "\"x\"", "true", .. call.ArgumentList.Arguments.Select(argument => argument.ToString())],
        InvocationExpressionSyntax or ElementAccessExpressionSyntax or SwitchExpressionSyntax => ["1", "\"x\"", "true"],
        InterpolatedStringExpressionSyntax => ["\"x\""],
        _ => [],
    };
}
