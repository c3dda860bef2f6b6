using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SslVpnSdk.Analyzers.Diagnostics;
using SslVpnSdk.Analyzers.Evaluation;
using SslVpnSdk.Analyzers.Places;
using SslVpnSdk.Analyzers.Snapshots;
using SslVpnSdk.Drafts;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Remedies;

/// <summary>What the rules say of a program, and what takes it away: the analyzer's view for those who change the program.</summary>
internal sealed class Findings(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
{
    private readonly StackSnapshot _snapshot = StackSnapshots.Of(
        compilation, options.AnalyzerConfigOptionsProvider, options.AdditionalFiles, cancellationToken);

    /// <summary>What is reported of the stacks, in whichever file, and of the calls outside of them in one.</summary>
    public ImmutableArray<Diagnostic> With(SyntaxTree tree) =>
        _snapshot.Reported.Concat(Outside.Of(Model(tree))).ToImmutableArray();

    /// <summary>What is reported in a file.</summary>
    public ImmutableArray<Diagnostic> In(SyntaxTree tree) =>
        _snapshot.In(tree).Concat(Outside.Of(Model(tree))).ToImmutableArray();

    /// <summary>The remedies for a rule's diagnostic at a place, the best first. Environments may have different ones.</summary>
    public ImmutableArray<Remedy> Remedies(string id, SyntaxTree tree, TextSpan span)
    {
        var drafts = Runs(result => result.Diagnostics.Any(diagnostic => diagnostic.Id == id && IsAt(diagnostic.Location)))
            .Select(run => (run.Draft, run.Policy, run.Violations))
            .Concat(Outside.Evaluated(Model(tree)));
        return drafts.SelectMany(Of).Distinct().ToImmutableArray();

        bool IsAt(Location location) => location.SourceTree == tree && location.SourceSpan == span;

        IEnumerable<Remedy> Of((StackDraft Draft, CompanyPolicy Policy, IReadOnlyList<RuleViolation> Violations) described) => described.Violations
            .Where(violation => violation.Id == id && IsAt(SyntaxOrigin.LocationOf(violation.Origin)))
            .SelectMany(violation => violation.Rule.RemediesOf(described.Draft, violation, described.Policy));
    }

    /// <summary>What the company asks of what stands in a file.</summary>
    public CompanyPolicy PolicyOf(SyntaxTree tree) => ConfiguredPolicy.Of(options.AnalyzerConfigOptionsProvider, tree);

    /// <summary>What all stacks describe, each environment by itself.</summary>
    public IEnumerable<StackDraft> Drafts() => Runs(_ => true).Select(run => run.Draft);

    /// <summary>What is described with the help of a file: by the stacks that look into it, and by its calls outside of them, each by itself.</summary>
    public IEnumerable<StackDraft> DraftsWith(SyntaxTree tree) =>
        Runs(result => result.VisitedTrees.Contains(tree)).Select(run => run.Draft)
            .Concat(Outside.Evaluated(Model(tree)).Select(call => call.Draft));

    /// <summary>What is described by the stacks that a value in a call of the builder's API gets into; by the call alone when it gets into none.</summary>
    public IReadOnlyList<StackDraft> DraftsBy(IInvocationOperation call, SyntaxNode value)
    {
        var drafts = Runs(result => result.VisitedCalls.Contains(call.Syntax))
            .Select(run => run.Draft)
            .Where(draft => DraftPlaces.Of(draft).Any(place => place.Node == value))
            .ToList();
        return drafts.Count > 0 ? drafts : [CallEvaluation.Of(call, compilation, PolicyOf(call.Syntax.SyntaxTree), cancellationToken).Draft];
    }

    private IEnumerable<StackEvaluation> Runs(Func<StackResult, bool> isOfInterest)
    {
        var evaluations = new StackEvaluations(compilation, _snapshot.Shape.Libraries, options.AnalyzerConfigOptionsProvider);
        return _snapshot.Results.Where(isOfInterest).SelectMany(result => evaluations.Runs(result, cancellationToken));
    }

    private CallsOutsideStacks Outside => new(_snapshot, options.AnalyzerConfigOptionsProvider, cancellationToken);

    private SemanticModel Model(SyntaxTree tree) => compilation.GetSemanticModel(tree);
}
