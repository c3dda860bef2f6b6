using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SslVpnSdk.Analyzers.Evaluation.Builders;
using SslVpnSdk.Analyzers.Snapshots;

namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>Turns statements that add the same things again and again, but for constants, into a loop over a table of these.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(RepeatedServersRefactoringProvider))]
public sealed class RepeatedServersRefactoringProvider : CodeRefactoringProvider
{
    /// <inheritdoc />
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var (document, cancellationToken) = (context.Document, context.CancellationToken);
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || TreeFacts.Of(model.SyntaxTree) is not { BuilderCalls: { Count: > 0 } builderCalls })
        {
            return;
        }

        var constants = new Constants(model, cancellationToken);
        var root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        foreach (var repetition in RepetitionSearch.Around(root, context.Span, constants, cancellationToken))
        {
            var calls = builderCalls
                .Where(call => repetition.Span.Contains(call.Span) && constants.Method(call) is { } method && BuilderApi.Find(method) is not null)
                .ToList();
            var ofFirst = calls.Where(call => repetition.Groups[0].Any(statement => statement.Span.Contains(call.Span))).ToList();
            if (RepeatedThing.Of(repetition.Groups[0], constants, ofFirst) is var (thing, count)
                && await ChangedAsync(document, repetition, thing, constants, cancellationToken).ConfigureAwait(false) is var (after, table)
                && await SameDocuments.AreMadeAsync(document, after, repetition.Block, calls, cancellationToken).ConfigureAwait(false))
            {
                var title = $"Turn {count * repetition.Groups.Count} {thing.Noun} into a loop over a table '{table}'";
                context.RegisterRefactoring(CodeAction.Create(title, _ => Task.FromResult(after), title));
            }
        }
    }

    /// <summary>The file with the loop, and the name of the table; null when the repetition cannot be written as one.</summary>
    private static async Task<(Document Document, string Table)?> ChangedAsync(
        Document document, Repetition repetition, RepeatedThing thing, Constants constants, CancellationToken cancellationToken)
    {
        if (repetition.Block.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type
            || repetition.IsUsedOutside(constants.Model, cancellationToken)
            || TableColumns.Of(repetition, constants) is not { Count: > 0 } columns
            || RowComments.Of(repetition) is not { } comments)
        {
            return null;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var layout = new Layout(type, text);
        var names = LoopNames.Of(repetition, thing, columns, type, constants.Model, cancellationToken);
        var table = new LoopTable(columns, names, layout, ((CSharpParseOptions)type.SyntaxTree.Options).LanguageVersion);
        var loop = new Loop(repetition, comments, names, layout, text).Write(columns, table.Value);
        var field = NewMember.Add(type, layout, table.Field(comments));
        return (document.WithText(text.WithChanges(new[] { field, loop }.OrderBy(change => change.Span.Start))), names.Table);
    }
}
