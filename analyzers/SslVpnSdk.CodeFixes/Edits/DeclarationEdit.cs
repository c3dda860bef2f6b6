using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace SslVpnSdk.CodeFixes.Edits;

/// <summary>Changes the declaration of a class.</summary>
internal static class DeclarationEdit
{
    /// <summary>Adds <c>partial</c> to a type and to all around it, where it is missing.</summary>
    public static SyntaxNode MakePartial(SyntaxNode root, TypeDeclarationSyntax type) => root.ReplaceNodes(
        type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Where(part => !part.Modifiers.Any(SyntaxKind.PartialKeyword)),
        (_, part) => WithPartial(part));

    /// <summary>Adds the base class; null when the class has another one, which only its author can give up.</summary>
    public static SyntaxNode? Derive(SyntaxNode root, TypeDeclarationSyntax type)
    {
        var stack = SyntaxFactory.SimpleBaseType(SyntaxFactory.ParseTypeName("global::SslVpnSdk.SslVpnStack").WithAdditionalAnnotations(Simplifier.Annotation));
        return type.BaseList is not null ? null
            : root.ReplaceNode(type, type
                .WithIdentifier(type.Identifier.WithTrailingTrivia(SyntaxFactory.Space))
                .WithBaseList(SyntaxFactory.BaseList(SyntaxFactory.SingletonSeparatedList<BaseTypeSyntax>(stack))
                    .WithTrailingTrivia(type.Identifier.TrailingTrivia)
                    .WithAdditionalAnnotations(Formatter.Annotation)));
    }

    private static SyntaxNode WithPartial(TypeDeclarationSyntax type)
    {
        var partial = SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        return type.Modifiers.Count > 0
            ? type.AddModifiers(partial)
            : type.WithKeyword(type.Keyword.WithLeadingTrivia()).AddModifiers(partial.WithLeadingTrivia(type.Keyword.LeadingTrivia));
    }
}
