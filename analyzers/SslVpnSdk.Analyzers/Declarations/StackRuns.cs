using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation;

namespace SslVpnSdk.Analyzers.Declarations;

/// <summary>Runs a declared stack's <c>Define</c> for each of its environments; the analyzer and the generator both ask here.</summary>
internal static class StackRuns
{
    /// <summary>Why a stack whose <c>Define</c> is compiled already has no document.</summary>
    public const string DefineOutsideSource = "its Define is in another assembly";

    /// <summary>The outcomes, in the order of the environments; none when there is no <c>Define</c> in source.</summary>
    public static IReadOnlyList<(string? Environment, StackEvaluation Evaluation)> Of(
        StackDeclaration declaration, Compilation compilation, CancellationToken cancellationToken)
    {
        if (!declaration.IsStack
            || declaration.FindDefine() is not { } define
            || Body(define, compilation, cancellationToken) is not { } body)
        {
            return [];
        }

        return
        [
            .. declaration.Runs.Select(environment => (environment, StackEvaluation.Run(
                body, define.Parameters[0], declaration.Name.Text, environment, declaration.Name.Node, new EvaluationBudget(cancellationToken)))),
        ];
    }

    [SuppressMessage(
        "MicrosoftCodeAnalysisCorrectness",
        "RS1030",
        Justification = "What Define reaches may stand in any file, so no model that an action brings along is enough.")]
    private static IOperation? Body(IMethodSymbol define, Compilation compilation, CancellationToken cancellationToken)
    {
        if (define.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not { } syntax
            || !compilation.ContainsSyntaxTree(syntax.SyntaxTree))
        {
            return null;
        }

        var method = compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax, cancellationToken) as
            Microsoft.CodeAnalysis.Operations.IMethodBodyOperation;
        return method?.BlockBody ?? method?.ExpressionBody;
    }
}
