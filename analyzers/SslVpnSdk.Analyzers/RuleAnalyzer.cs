using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SslVpnSdk.Analyzers.Declarations;
using SslVpnSdk.Analyzers.Diagnostics;
using SslVpnSdk.Analyzers.Snapshots;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers;

/// <summary>
/// Reports what a company's own rules say of every stack, at the expressions that produced the values. Derive from it in an analyzer project, with
/// <see cref="DiagnosticAnalyzerAttribute"/> and a constructor without parameters that hands the rules on.
/// </summary>
public abstract class RuleAnalyzer : DiagnosticAnalyzer
{
    private readonly IReadOnlyList<Rule> _rules;
    private readonly ConditionalWeakTable<StackResult, Found> _found = new();
    private readonly ConditionalWeakTable<StackSnapshot, IReadOnlyDictionary<SyntaxTree, ImmutableArray<Diagnostic>>> _byTree = new();

    /// <summary>Makes an analyzer of some rules.</summary>
    /// <param name="rules">Rules that <see cref="Rule.OfCompany"/> made.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    /// <exception cref="ArgumentException">A rule is one of the SDK's, which has an analyzer, or two have one id.</exception>
    protected RuleAnalyzer(params Rule[] rules)
    {
        _rules = rules ?? throw new ArgumentNullException(nameof(rules));
        if (rules.FirstOrDefault(RuleCatalog.All.Contains) is { } own)
        {
            throw new ArgumentException($"{own.Id} is a rule of the SDK, which reports it itself. Give rules that Rule.OfCompany made.", nameof(rules));
        }

        if (rules.GroupBy(rule => rule.Id).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException($"Two rules have the id {twice.Key}. Give each rule an id of its own.", nameof(rules));
        }

        SupportedDiagnostics = rules.Select(Descriptors.Of).ToImmutableArray();
    }

    /// <inheritdoc />
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (StackDeclaration.CanBeIn(start.Compilation))
            {
                start.RegisterSemanticModelAction(AnalyzeFile);
            }
        });
    }

    /// <summary>Each file reports what stands in it, whichever stack it is part of.</summary>
    private void AnalyzeFile(SemanticModelAnalysisContext context)
    {
        var (compilation, tree) = (context.SemanticModel.Compilation, context.SemanticModel.SyntaxTree);
        var options = context.Options.AnalyzerConfigOptionsProvider;
        var snapshot = StackSnapshots.Of(compilation, options, context.Options.AdditionalFiles, context.CancellationToken);
        var byTree = _byTree.GetValue(snapshot, _ => ReportedDiagnostics.ByTree(
            AllOf(snapshot, new StackEvaluations(compilation, snapshot.Shape.Libraries, options), context.CancellationToken)));
        if (byTree.TryGetValue(tree, out var diagnostics))
        {
            foreach (var diagnostic in diagnostics)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    private IEnumerable<Diagnostic> AllOf(StackSnapshot snapshot, StackEvaluations evaluations, CancellationToken cancellationToken) =>
        snapshot.Results.SelectMany(result => _found.GetValue(result, _ => new Found(Check(result, evaluations, cancellationToken))).Diagnostics);

    private ImmutableArray<Diagnostic> Check(StackResult result, StackEvaluations evaluations, CancellationToken cancellationToken) =>
        (result.Evaluated is { } reference && reference.TryGetTarget(out var evaluated) ? evaluated : evaluations.Again(result, cancellationToken))
            ?.Check(_rules, result.Policy) ?? ImmutableArray<Diagnostic>.Empty;

    private sealed record Found(ImmutableArray<Diagnostic> Diagnostics);
}
