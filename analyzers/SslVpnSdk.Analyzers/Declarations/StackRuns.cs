using SslVpnSdk.Analyzers.Evaluation;
using SslVpnSdk.Analyzers.Evaluation.Types;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Declarations;

/// <summary>Runs a declared stack's <c>Define</c> for each of its environments.</summary>
internal static class StackRuns
{
    private const string DefineOutsideSource = "its Define is in another assembly";
    private const string DefineMissing = "it has no Define";

    /// <summary>Why a stack of which nothing runs has no document.</summary>
    public static string NothingToRun(StackDeclaration declaration) => declaration.FindDefine() is null ? DefineMissing : DefineOutsideSource;

    /// <summary>The outcomes, in the order of the environments; none when there is no <c>Define</c> in source.</summary>
    public static IReadOnlyList<(string? Environment, StackEvaluation Evaluation)> Of(
        StackDeclaration declaration, SourceCode source, EvaluationLimits limits, CompanyPolicy policy, CancellationToken cancellationToken) =>
        !declaration.IsStack || declaration.FindDefine() is not { } define || source.BodyOf(define) is not { } body
            ? []
            :
            [
                .. declaration.Runs.Select(environment => (environment, StackEvaluation.Run(
                    declaration, define, body, environment, source, new EvaluationBudget(limits, cancellationToken), policy))),
            ];
}
