using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SslVpnSdk.Analyzers.Declarations;
using SslVpnSdk.Analyzers.Diagnostics;
using SslVpnSdk.Analyzers.Evaluation;
using SslVpnSdk.Analyzers.Evaluation.Framework;
using SslVpnSdk.Analyzers.Evaluation.Types;
using SslVpnSdk.Analyzers.Generation;
using SslVpnSdk.Analyzers.Libraries;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Snapshots;

/// <summary>Evaluates stacks of one compilation, several at a time.</summary>
internal sealed class StackEvaluations(Compilation compilation, LibrarySet libraries, AnalyzerConfigOptionsProvider options)
{
    // Most files share their options, which are another object when they change.
    private static readonly ConditionalWeakTable<AnalyzerConfigOptions, EvaluationLimits> LimitsByOptions = new();

    // A few stacks are not worth a second compilation, whose declarations would have to be found anew.
    private const int Few = 16;

    // A thread with a large stack takes longer to start than a small stack to evaluate.
    private const int StacksOfThread = 16;

    private BoundSource? _source;

    /// <summary>How much a stack in a file may take.</summary>
    public EvaluationLimits LimitsOf(SyntaxTree tree) => LimitsByOptions.GetValue(options.GetOptions(tree), EvaluationLimits.From);

    /// <summary>What the company asks of a stack in a file.</summary>
    public CompanyPolicy PolicyOf(SyntaxTree tree) => ConfiguredPolicy.Of(options, tree);

    /// <summary>Evaluates the stacks of some files.</summary>
    public ImmutableArray<StackResult> Of(ImmutableArray<SyntaxTree> trees, CancellationToken cancellationToken)
    {
        var facts = trees.Select(TreeFacts.Of).ToList();
        var aliases = new HashSet<string>(facts.SelectMany(file => file.Aliases));
        return Of(facts.SelectMany(file => file.Candidates(aliases)), cancellationToken);
    }

    /// <summary>Evaluates the stacks that are declared by some classes, in their order.</summary>
    public ImmutableArray<StackResult> Of(IEnumerable<SyntaxNode> classes, CancellationToken cancellationToken)
    {
        HostTypes.Load();
        var candidates = classes.ToList();
        _source ??= Source(candidates.Count);
        var results = new StackResult?[candidates.Count];
        try
        {
            var threads = (candidates.Count + StacksOfThread - 1) / StacksOfThread;
            Parallel.For(0, threads, new ParallelOptions { CancellationToken = cancellationToken }, thread => LargeStack.Run(() =>
            {
                for (var i = thread * StacksOfThread; i < Math.Min((thread + 1) * StacksOfThread, candidates.Count); i++)
                {
                    results[i] = Of((ClassDeclarationSyntax)candidates[i], _source, cancellationToken);
                }

                return results;
            }));
        }
        catch (AggregateException exception) when (exception.InnerExceptions.All(inner => inner is OperationCanceledException))
        {
            throw new OperationCanceledException(cancellationToken);
        }

        return results.OfType<StackResult>().ToImmutableArray();
    }

    /// <summary>Runs a stack's <c>Define</c> for each of its environments once more, to look at what it describes; null when it is no stack any more.</summary>
    public EvaluatedStack? Again(StackResult stack, CancellationToken cancellationToken)
    {
        HostTypes.Load();
        _source ??= Source(candidates: 1);
        if (_source.ModelOf(stack.Declaration.SyntaxTree)?.GetDeclaredSymbol(stack.Declaration, cancellationToken) is not INamedTypeSymbol type
            || StackDeclaration.Of(type, cancellationToken) is not { } declaration)
        {
            return null;
        }

        var source = new SourceCode(_source, cancellationToken);
        return new EvaluatedStack(declaration, StackRuns.Of(declaration, source, stack.Limits, stack.Policy, cancellationToken), source);
    }

    /// <summary>What a stack's <c>Define</c> describes for each of its environments, evaluated once more.</summary>
    public IReadOnlyList<StackEvaluation> Runs(StackResult stack, CancellationToken cancellationToken) =>
        [.. Again(stack, cancellationToken)?.Runs.Select(run => run.Evaluation) ?? []];

    private BoundSource Source(int candidates)
    {
        var linked = libraries.In((CSharpCompilation)compilation);
        return new BoundSource(candidates > Few ? WithoutNullableAnalysis(linked) : linked, libraries, libraries.IsEmpty ? null : compilation, options);
    }

    /// <summary>The same program for the evaluator. To analyze what may be null takes as long as all other binding, and changes no meaning.</summary>
    private static CSharpCompilation WithoutNullableAnalysis(CSharpCompilation compilation) =>
        compilation.WithOptions(compilation.Options.WithNullableContextOptions(NullableContextOptions.Disable));

    private StackResult? Of(ClassDeclarationSyntax candidate, BoundSource bound, CancellationToken cancellationToken)
    {
        if (bound.ModelOf(candidate.SyntaxTree)?.GetDeclaredSymbol(candidate, cancellationToken) is not INamedTypeSymbol type
            || StackDeclaration.Of(type, cancellationToken) is not { Node: { } attribute } declaration
            || !candidate.AttributeLists.Any(list => list.Contains(attribute)))
        {
            return null;
        }

        var limits = LimitsOf(candidate.SyntaxTree);
        var policy = PolicyOf(candidate.SyntaxTree);
        var source = new SourceCode(bound, cancellationToken);
        source.Visit(candidate.SyntaxTree);
        var runs = StackRuns.Of(declaration, source, limits, policy, cancellationToken);
        var evaluated = new EvaluatedStack(declaration, runs, source);
        var define = declaration.FindDefine();
        var isFinished = runs.Count > 0 && !runs.Any(run => run.Evaluation.IsStopped);
        return new StackResult(
            candidate,
            limits,
            policy,
            type.Name,
            declaration.Name.Text,
            declaration.Name.Node,
            Diagnostics(evaluated, define).ToImmutableArray(),
            StackSpecs.Of(declaration, runs, policy),
            source.VisitedTrees,
            source.VisitedTrees.Any(tree => TreeFacts.Of(tree).MentionsDeployments),
            new HashSet<SyntaxNode>(runs.SelectMany(run => run.Evaluation.VisitedCalls)),
            isFinished ? source.DeclarationOf(define!) : null)
        {
            Evaluated = new(evaluated),
        };
    }

    private static IEnumerable<Diagnostic> Diagnostics(EvaluatedStack stack, IMethodSymbol? define)
    {
        // That a class which is not abstract has no Define, the compiler says.
        var declaration = stack.Declaration;
        var evaluated = stack.Runs.Count == 0 && declaration.IsStack && (define is not null || declaration.Type.IsAbstract)
            ? [Descriptors.Diagnostic(
                ValueKnownOnlyAtRunTimeRule.Definition, declaration.Location, StackRuns.NothingToRun(declaration), declaration.Name.Text)]
            : stack.Runs.SelectMany(run => run.Evaluation.Violations)
                .Where(violation => violation.Rule != UnreadableOptionRule.Definition && !stack.IsOfBrokenCode(violation))
                .Select(stack.Diagnostic);
        return DeclarationCheck.Of(declaration).Concat(evaluated);
    }
}
