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

    /// <summary>
    /// Whether the evaluation ended at, or does not know, what the compiler reports already: it may only be broken, and what it would say then is not
    /// known. A fault of the evaluator itself is shown all the same.
    /// </summary>
    public bool IsOfBrokenCode(RuleViolation violation) =>
        violation is { Path: "", Origin: SyntaxOrigin { Node: var node } }
        && (violation.Rule == ValueKnownOnlyAtRunTimeRule.Definition || violation.Rule == DefineThrowsRule.Definition)
        && !violation.Arguments[0].StartsWith(RunTimeOnly.EvaluatorFails, StringComparison.Ordinal)
        && Source.IsBroken(node);

    /// <summary>
    /// Where an origin is reported: what comes from another project or from generated code at the call of the project's own that led to it, since the
    /// files of the one are not ours to report in, and the compiler drops what is reported in the other.
    /// </summary>
    private Location Place(Origin? origin) =>
        (origin as SyntaxOrigin)?.Node is not { } node ? Location.None
            : Source.PlaceOf(node) is var place && Source.CanReportAt(place) ? place.GetLocation()
            : Declaration.Name.Location;
}
