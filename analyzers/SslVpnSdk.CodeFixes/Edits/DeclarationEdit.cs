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

    /// <summary>
    /// Adds the base class, and makes a <c>Define</c> of the class override its own; null when the class has another base class, which
    /// only its author can give up, or when it has no <c>Define</c>, so that it would not compile.
    /// </summary>
    public static SyntaxNode? Derive(SyntaxNode root, TypeDeclarationSyntax type, IMethodSymbol? define)
    {
        var own = type.Members.OfType<MethodDeclarationSyntax>()
            .FirstOrDefault(method => define?.DeclaringSyntaxReferences.Any(part => part.Span == method.Span && part.SyntaxTree == root.SyntaxTree) is true);
        if (type.BaseList is not null || (own is null && define is not { IsOverride: true }))
        {
            return null;
        }

        var overriding = own is null || own.Modifiers.Any(SyntaxKind.OverrideKeyword) ? type : type.ReplaceNode(own, Overriding(own));
        var stack = SyntaxFactory.SimpleBaseType(SyntaxFactory.ParseTypeName("global::SslVpnSdk.SslVpnStack").WithAdditionalAnnotations(Simplifier.Annotation));
        return root.ReplaceNode(type, overriding
            .WithIdentifier(type.Identifier.WithTrailingTrivia(SyntaxFactory.Space))
            .WithBaseList(SyntaxFactory.BaseList(SyntaxFactory.SingletonSeparatedList<BaseTypeSyntax>(stack))
                .WithTrailingTrivia(type.Identifier.TrailingTrivia)
                .WithAdditionalAnnotations(Formatter.Annotation)));
    }

    private static MethodDeclarationSyntax Overriding(MethodDeclarationSyntax method)
    {
        var before = method.GetLeadingTrivia();
        SyntaxToken[] modifiers = [Word(SyntaxKind.ProtectedKeyword), Word(SyntaxKind.OverrideKeyword)];
        return method.WithoutLeadingTrivia().WithModifiers(SyntaxFactory.TokenList(modifiers)).WithLeadingTrivia(before);
    }

    private static SyntaxToken Word(SyntaxKind keyword) => SyntaxFactory.Token(keyword).WithTrailingTrivia(SyntaxFactory.Space);

    private static SyntaxNode WithPartial(TypeDeclarationSyntax type)
    {
        var partial = Word(SyntaxKind.PartialKeyword);
        return type.Modifiers.Count > 0
            ? type.AddModifiers(partial)
            : type.WithKeyword(type.Keyword.WithLeadingTrivia()).AddModifiers(partial.WithLeadingTrivia(type.Keyword.LeadingTrivia));
    }
}
