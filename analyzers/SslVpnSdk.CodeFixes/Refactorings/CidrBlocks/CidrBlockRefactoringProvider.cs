using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using SslVpnSdk.Analyzers.Declarations;

namespace SslVpnSdk.CodeFixes.Refactorings.CidrBlocks;

/// <summary>Offers other blocks for a string literal that is a CIDR block of a stack, each tried before it is offered.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(CidrBlockRefactoringProvider))]
public sealed class CidrBlockRefactoringProvider : CodeRefactoringProvider
{
    private const int FewActions = 2;

    /// <inheritdoc />
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || CidrLiteral.At(root, context.Span) is not { } literal)
        {
            return;
        }

        var actions = await ActionsAsync(context.Document, literal, context.CancellationToken).ConfigureAwait(false);
        if (actions.Length > FewActions)
        {
            context.RegisterRefactoring(CodeAction.Create($"Change {literal.Block}", actions, isInlinable: false));
            return;
        }

        foreach (var action in actions)
        {
            context.RegisterRefactoring(action);
        }
    }

    private static async Task<ImmutableArray<CodeAction>> ActionsAsync(Document document, CidrLiteral literal, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || !StackDeclaration.CanBeIn(model.Compilation))
        {
            return ImmutableArray<CodeAction>.Empty;
        }

        var trial = await Trial.OfAsync(document.Project, cancellationToken).ConfigureAwait(false);
        var places = CidrLiteralPlaces.Of(literal.Node, model, trial.Before, cancellationToken);
        if (places.Count == 0)
        {
            return ImmutableArray<CodeAction>.Empty;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        foreach (var change in CidrBlockChange.Of(literal.Block, places))
        {
            var changed = document.WithText(literal.With(text, change.Block));
            if (actions.All(action => action.EquivalenceKey != change.Key)
                && await trial.IsGoodAsync(changed.Project.Solution, document.Id, mended: null, cancellationToken).ConfigureAwait(false))
            {
                actions.Add(CodeAction.Create(change.Title, _ => Task.FromResult(changed), change.Key));
            }
        }

        return actions.ToImmutable();
    }
}
