using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SslVpnSdk.Analyzers.Evaluation.Types;

/// <summary>Finds where static fields may be written, by how their names are used alone.</summary>
internal static class StaticWrites
{
    /// <summary>Whether something of a member's name may be written in a type, outside of the static constructor of the member's own.</summary>
    public static bool AreIn(SyntaxNode type, ISymbol member) => type.DescendantNodes()
        .OfType<IdentifierNameSyntax>()
        .Where(identifier => identifier.Identifier.ValueText == member.Name)
        .Select(identifier => identifier.Parent is MemberAccessExpressionSyntax access && access.Name == identifier ? (ExpressionSyntax)access : identifier)
        .Any(reference => IsWrite(reference) && !IsInStaticConstructor(reference, member.ContainingType));

    private static bool IsWrite(ExpressionSyntax reference) => reference.Parent is AssignmentExpressionSyntax assignment ? assignment.Left == reference
        : reference.Parent is PostfixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression }
            or RefExpressionSyntax or TupleExpressionSyntax
            or ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } or ArgumentSyntax { Parent: TupleExpressionSyntax }
            || reference.Parent is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression or (int)SyntaxKind.AddressOfExpression };

    // What a function in it sets, whoever gets the function may set later.
    private static bool IsInStaticConstructor(SyntaxNode node, INamedTypeSymbol type) =>
        node.Ancestors().FirstOrDefault(ancestor => ancestor is MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
            is ConstructorDeclarationSyntax constructor && constructor.Modifiers.Any(SyntaxKind.StaticKeyword)
        && type.DeclaringSyntaxReferences.Any(part => part.SyntaxTree == node.SyntaxTree && part.Span == constructor.Parent!.Span);
}
