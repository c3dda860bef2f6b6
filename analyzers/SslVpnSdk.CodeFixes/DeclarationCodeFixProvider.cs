using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SslVpnSdk.CodeFixes.Edits;
using SslVpnSdk.Rules;

namespace SslVpnSdk.CodeFixes;

/// <summary>Makes a class with the attribute what a stack has to be: partial, and derived from <c>SslVpnStack</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclarationCodeFixProvider))]
public sealed class DeclarationCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(StackMustBePartialRule.Definition.Id, StackMustDeriveFromSslVpnStackRule.Definition.Id);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        var model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        var trial = await Trial.OfAsync(context.Document.Project, context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type)
            {
                continue;
            }

            var (title, changed) = diagnostic.Id == StackMustBePartialRule.Definition.Id
                ? ("Add partial", DeclarationEdit.MakePartial(root, type))
                : ("Derive from SslVpnStack", DeclarationEdit.Derive(root, type, DefineOf(model, type, context.CancellationToken)));
            if (changed is null)
            {
                continue;
            }

            var document = context.Document.WithSyntaxRoot(changed);
            if (await trial.IsGoodAsync(document.Project.Solution, document.Id, mended: diagnostic.Id, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(document), title), diagnostic);
            }
        }
    }

    /// <summary>What the class would override; null when it has nothing of the kind.</summary>
    private static IMethodSymbol? DefineOf(SemanticModel model, TypeDeclarationSyntax type, CancellationToken cancellationToken) =>
        (model.GetDeclaredSymbol(type, cancellationToken) as INamedTypeSymbol)?.GetMembers("Define").OfType<IMethodSymbol>().FirstOrDefault(
            method => method is { ReturnsVoid: true, Parameters: [{ RefKind: RefKind.None, Type.Name: "StackBuilder" }], TypeParameters.IsEmpty: true });
}
