using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SslVpnSdk.Analyzers.Places;
using SslVpnSdk.Analyzers.Remedies;

namespace SslVpnSdk.CodeFixes.Refactorings.CidrBlocks;

/// <summary>Where a literal's block gets to: which values of which stacks it is.</summary>
internal static class CidrLiteralPlaces
{
    /// <summary>The places whose value is the literal, or the constant that the literal is the value of.</summary>
    public static IReadOnlyList<DraftPlace> Of(LiteralExpressionSyntax literal, SemanticModel model, Findings findings, CancellationToken cancellationToken)
    {
        var constant = ConstantOf(literal, model, cancellationToken);
        var drafts = constant is null ? findings.DraftsWith(literal.SyntaxTree) : findings.DraftsWith(literal.SyntaxTree).Concat(findings.Drafts());
        var policy = findings.PolicyOf(literal.SyntaxTree);
        return
        [
            .. drafts.SelectMany(DraftPlaces.Of)
                .Where(place => place.Node is { } node && (node == literal || (constant is not null && Names(node, constant))))
                .Select(place => place with { Policy = policy }),
        ];

        bool Names(SyntaxNode node, ISymbol named) => model.Compilation.ContainsSyntaxTree(node.SyntaxTree)
            && SymbolEqualityComparer.Default.Equals(model.Compilation.GetSemanticModel(node.SyntaxTree).GetSymbolInfo(node, cancellationToken).Symbol, named);
    }

    private static ISymbol? ConstantOf(LiteralExpressionSyntax literal, SemanticModel model, CancellationToken cancellationToken) =>
        literal.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }
        && model.GetDeclaredSymbol(declarator, cancellationToken) is (IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true }) and var symbol
            ? symbol
            : null;
}
