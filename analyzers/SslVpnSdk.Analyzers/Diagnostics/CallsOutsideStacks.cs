using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation;
using SslVpnSdk.Analyzers.Evaluation.Builders;
using SslVpnSdk.Analyzers.Snapshots;
using SslVpnSdk.Drafts;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Diagnostics;

/// <summary>Checks the constant arguments of single calls of the builder's API, where no stack's evaluation passes.</summary>
internal static class CallsOutsideStacks
{
    /// <summary>The violations of a file's calls that no evaluation came to: in a library, in a test, behind the end of an evaluation.</summary>
    public static IEnumerable<Diagnostic> Of(SemanticModel model, StackSnapshot snapshot, CancellationToken cancellationToken) =>
        Evaluated(model, snapshot, cancellationToken).SelectMany(call => call.Violations).Select(Descriptors.Diagnostic);

    /// <summary>What these calls describe one by one, and what the rules say of it.</summary>
    public static IEnumerable<(StackDraft Draft, IReadOnlyList<RuleViolation> Violations)> Evaluated(
        SemanticModel model, StackSnapshot snapshot, CancellationToken cancellationToken) =>
        snapshot.Outside(model.SyntaxTree, TreeFacts.Of(model.SyntaxTree).BuilderCalls)
            .Select(call => model.GetOperation(call, cancellationToken))
            .OfType<IInvocationOperation>()
            .Where(call => BuilderApi.Find(call.TargetMethod) is not null)
            .Select(call => CallEvaluation.Of(call, model.Compilation, cancellationToken));
}
