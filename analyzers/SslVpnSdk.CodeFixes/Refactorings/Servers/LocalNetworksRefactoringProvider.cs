using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SslVpnSdk.Analyzers.Snapshots;

namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>Pulls the local networks of an SSL server into a table, and uses it for all servers of the class that have the very same.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(LocalNetworksRefactoringProvider))]
public sealed class LocalNetworksRefactoringProvider : CodeRefactoringProvider
{
    /// <inheritdoc />
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var (document, cancellationToken) = (context.Document, context.CancellationToken);
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || TreeFacts.Of(model.SyntaxTree).BuilderCalls.Count == 0)
        {
            return;
        }

        var constants = new Constants(model, cancellationToken);
        var root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        if (LocalNetworksCall.At(root, context.Span, constants) is not { } call
            || call.Call.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type)
        {
            return;
        }

        var name = NamesInUse.Of(type, model, cancellationToken).Take(NewMember.FieldName(type, call.TableName(constants)));
        var count = call.Networks.Count;
        var title = $"Pull {count} local network{(count == 1 ? "" : "s")} into the table '{name}'";
        await OfferAsync(title, [call]).ConfigureAwait(false);
        if (call.Others(type, constants) is { Count: > 0 } others)
        {
            await OfferAsync($"{title} in this and {others.Count} other server{(others.Count == 1 ? "" : "s")}", [call, .. others]).ConfigureAwait(false);
        }

        async Task OfferAsync(string text, IReadOnlyList<LocalNetworksCall> calls)
        {
            var file = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            if (LocalNetworksTable.In(file, type, name, calls) is { } changed
                && document.WithText(changed) is var after
                && await SameDocuments.AreMadeAsync(document, after, call.Call, [.. calls.Select(use => use.Call)], cancellationToken).ConfigureAwait(false))
            {
                context.RegisterRefactoring(CodeAction.Create(text, _ => Task.FromResult(after), text));
            }
        }
    }
}
