using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation;
using SslVpnSdk.Analyzers.Evaluation.Builders;
using SslVpnSdk.Analyzers.Snapshots;
using SslVpnSdk.Drafts;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Diagnostics;

/// <summary>Checks the constant arguments of single calls of the builder's API, where no stack's evaluation passes.</summary>
/// <param name="snapshot">What the evaluations of all stacks came by.</param>
/// <param name="options">The options of the files.</param>
/// <param name="cancellationToken">Ends the check.</param>
internal sealed class CallsOutsideStacks(StackSnapshot snapshot, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
{
    /// <summary>The violations of a file's calls that no evaluation came to: in a library, in a test, behind the end of an evaluation.</summary>
    public IEnumerable<Diagnostic> Of(SemanticModel model) =>
        Evaluated(model).SelectMany(call => call.Violations).Select(Descriptors.Diagnostic).Concat(UnreadableOptions(model));

    /// <summary>What these calls describe one by one, and what the rules say of it under the policy of the file.</summary>
    public IEnumerable<(StackDraft Draft, CompanyPolicy Policy, IReadOnlyList<RuleViolation> Violations)> Evaluated(SemanticModel model)
    {
        var policy = PolicyOf(model.SyntaxTree);
        return Calls(model, snapshot.Outside(model.SyntaxTree, TreeFacts.Of(model.SyntaxTree).BuilderCalls))
            .Select(call => CallEvaluation.Of(call, model.Compilation, policy, cancellationToken))
            .Select(call => (call.Draft, policy, call.Violations));
    }

    /// <summary>An option that holds for no stack is reported once, at the first call in the first file that it would hold for.</summary>
    private IEnumerable<Diagnostic> UnreadableOptions(SemanticModel model)
    {
        var faults = PolicyOf(model.SyntaxTree).Faults.Where(fault => !snapshot.Results.Any(result => result.Policy.Faults.Contains(fault))).ToList();
        if (faults.Count == 0 || Calls(model, TreeFacts.Of(model.SyntaxTree).BuilderCalls).FirstOrDefault() is not { } call)
        {
            return [];
        }

        var before = snapshot.Shape.Trees.TakeWhile(tree => tree != model.SyntaxTree).ToList();
        return faults
            .Where(fault => !before.Any(tree => PolicyOf(tree).Faults.Contains(fault)
                && Calls(model.Compilation.GetSemanticModel(tree), TreeFacts.Of(tree).BuilderCalls).Any()))
            .Select(fault => Descriptors.Diagnostic(fault, call.Syntax.GetLocation()));
    }

    private CompanyPolicy PolicyOf(SyntaxTree tree) => ConfiguredPolicy.Of(options, tree);

    private IEnumerable<IInvocationOperation> Calls(SemanticModel model, IEnumerable<InvocationExpressionSyntax> calls) => calls
        .Select(call => model.GetOperation(call, cancellationToken))
        .OfType<IInvocationOperation>()
        .Where(call => BuilderApi.Find(call.TargetMethod) is not null);
}
