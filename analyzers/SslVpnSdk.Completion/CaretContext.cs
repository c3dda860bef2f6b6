using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Declarations;
using SslVpnSdk.Analyzers.Remedies;

namespace SslVpnSdk.Completion;

/// <summary>A caret in an argument of the builder's API, and the program as it would be with a value there.</summary>
/// <param name="Place">The caret.</param>
/// <param name="Argument">The argument.</param>
/// <param name="Value">The value that stands in for the one to come.</param>
/// <param name="Compilation">The program.</param>
internal sealed record CaretContext(CaretPlace Place, BuilderArgument Argument, ExpressionSyntax Value, Compilation Compilation)
{
    // What is evaluated with it is calculated with every value that is suggested, so that it need not be a good one.
    private const string Text = "0.0.0.0/0";
    private const string Number = "0";

    /// <summary>What is at a caret; null when there is nothing to complete.</summary>
    public static async Task<CaretContext?> OfAsync(Document document, int position, CancellationToken cancellationToken)
    {
        var tree = await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (tree is null || CaretPlace.Of(await tree.GetRootAsync(cancellationToken).ConfigureAwait(false), text, position) is not { } place
            || !MayBeArgument(With(Text, isText: true))
            || await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation
            || !StackDeclaration.CanBeIn(compilation))
        {
            return null;
        }

        return Of(With(Text, isText: true)) switch
        {
            { Argument.IsNumber: false } found => found,
            { Argument.IsNumber: true } when !place.IsInLiteral => Of(With(Number, isText: false)),
            _ => null,
        };

        SyntaxTree With(string content, bool isText) => tree.WithChangedText(place.Repaired(text, content, isText));

        bool MayBeArgument(SyntaxTree changed) => ValueIn(changed, place.Span.Start) is { } value && BuilderArgument.IsCandidate(value);

        CaretContext? Of(SyntaxTree changed)
        {
            var program = compilation.ReplaceSyntaxTree(tree, changed);
            return ValueIn(changed, place.Span.Start) is { } value
                && BuilderArgument.Of(value, program.GetSemanticModel(changed), cancellationToken) is { } argument
                    ? new CaretContext(place, argument, value, program)
                    : null;
        }
    }

    /// <summary>The values that are good at the caret, the best first.</summary>
    public IReadOnlyList<Suggestion> Suggestions(Project project, CancellationToken cancellationToken)
    {
        var model = Compilation.GetSemanticModel(Value.SyntaxTree);
        if (model.GetOperation(Argument.Call, cancellationToken) is not IInvocationOperation call)
        {
            return [];
        }

        var findings = new Findings(Compilation, project.AnalyzerOptions, cancellationToken);
        return SuggestionList.Of(findings.DraftsBy(call, Value), findings.PolicyOf(Value.SyntaxTree), Value, cancellationToken);
    }

    private static LiteralExpressionSyntax? ValueIn(SyntaxTree tree, int position) => tree.GetRoot().FindToken(position).Parent as LiteralExpressionSyntax;
}
