using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation;
using SslVpnSdk.Analyzers.Evaluation.Builders;

namespace SslVpnSdk.Analyzers.Diagnostics;

/// <summary>Checks the constant arguments of single calls of the builder's API, where no stack's evaluation passes.</summary>
internal static class ConstantCalls
{
    /// <summary>The violations of the calls that a stack's evaluation did not come to because it ended early; code that never runs has none.</summary>
    public static IEnumerable<Diagnostic> NotVisited(
        IReadOnlyList<(string? Environment, StackEvaluation Evaluation)> runs, Compilation compilation, CancellationToken cancellationToken)
    {
        if (!runs.Any(run => run.Evaluation.IsStopped))
        {
            return [];
        }

        var visited = new HashSet<SyntaxNode>(runs.SelectMany(run => run.Evaluation.VisitedCalls));
        return runs[0].Evaluation.Body.DescendantsAndSelf()
            .OfType<IInvocationOperation>()
            .Where(call => BuilderApi.Find(call.TargetMethod) is not null && !visited.Contains(call.Syntax))
            .SelectMany(call => CallEvaluation.Violations(call, compilation, cancellationToken))
            .Select(Descriptors.Diagnostic);
    }
}
