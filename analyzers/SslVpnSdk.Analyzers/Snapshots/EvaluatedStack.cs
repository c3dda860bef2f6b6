using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Declarations;
using SslVpnSdk.Analyzers.Diagnostics;
using SslVpnSdk.Analyzers.Evaluation;
using SslVpnSdk.Analyzers.Evaluation.Types;
using SslVpnSdk.Drafts;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Snapshots;

/// <summary>A stack that was just evaluated. It holds what belongs to its compilation, so it must not be held for long.</summary>
/// <param name="Declaration">The stack.</param>
/// <param name="Runs">The outcome of each run of <c>Define</c>, in the order of the environments; none when it is not in source.</param>
/// <param name="Source">The source as the evaluation saw it.</param>
internal sealed record EvaluatedStack(
    StackDeclaration Declaration, IReadOnlyList<(string? Environment, StackEvaluation Evaluation)> Runs, SourceCode Source)
{
    /// <summary>What rules say of the runs that came to their end.</summary>
    public ImmutableArray<Diagnostic> Check(IReadOnlyList<Rule> rules, CompanyPolicy policy) => Runs
        .Where(run => !run.Evaluation.IsStopped)
        .SelectMany(run => RuleCatalog.Check(run.Evaluation.Draft, [.. RuleCatalog.ValueRules, .. rules], policy))
        .Where(violation => rules.Contains(violation.Rule))
        .Select(Diagnostic)
        .ToImmutableArray();

    /// <summary>A violation where it is reported.</summary>
    public Diagnostic Diagnostic(RuleViolation violation) => Descriptors.Diagnostic(violation, Place);

    /// <summary>Where an origin is reported: what comes from another project at the call of ours that led to it, since no file of that project is ours to report in.</summary>
    private Location Place(Origin? origin) =>
        (origin as SyntaxOrigin)?.Node is not { } node ? Location.None
            : Source.PlaceOf(node) is var place && Source.IsOfProject(place.SyntaxTree) ? place.GetLocation()
            : Declaration.Name.Location;
}
