using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SslVpnSdk.Analyzers.Libraries;

namespace SslVpnSdk.Analyzers.Snapshots;

/// <summary>
/// Finds the snapshot of a compilation. What the one before the last keystroke says of a stack still holds when the stack did not look
/// into what changed, and what changed are bodies only, so that no name anywhere binds anew.
/// </summary>
internal static class StackSnapshots
{
    private static readonly ConditionalWeakTable<Compilation, StackSnapshot> ByCompilation = new();
    private static readonly ConditionalWeakTable<SyntaxTree, Lineage> Lineages = new();

    /// <summary>The stacks of a compilation, evaluated as far as they have to be.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="options">The options of its files.</param>
    /// <param name="texts">Its additional files, among them the source of referenced projects.</param>
    /// <param name="cancellationToken">Ends the evaluation.</param>
    public static StackSnapshot Of(
        Compilation compilation, AnalyzerConfigOptionsProvider options, ImmutableArray<AdditionalText> texts, CancellationToken cancellationToken)
    {
        var libraries = LibrarySet.Of(compilation, options, texts, cancellationToken);
        if (ByCompilation.TryGetValue(compilation, out var snapshot) && Holds(snapshot))
        {
            return snapshot;
        }

        var shape = CompilationShape.Of(compilation, libraries);
        var lineage = LineageOf(shape);
        lock (lineage)
        {
            if (!ByCompilation.TryGetValue(compilation, out snapshot) || !Holds(snapshot))
            {
                snapshot = Next(lineage, shape, new StackEvaluations(compilation, libraries, options), options, cancellationToken);
                lineage.Add(snapshot);
                ByCompilation.Remove(compilation);
                ByCompilation.Add(compilation, snapshot);
            }
        }

        return snapshot;

        bool Holds(StackSnapshot known) => known.Shape.Libraries.Equals(libraries) && known.HoldsWith(options);
    }

    private static StackSnapshot Next(
        Lineage lineage, CompilationShape shape, StackEvaluations evaluations, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        foreach (var before in lineage.Snapshots)
        {
            if (shape.ChangedSince(before.Shape) is { } changed)
            {
                var results = Updated(before, changed, shape, evaluations, options, cancellationToken);
                return results.SequenceEqual(before.Results) ? before.With(shape, options) : new StackSnapshot(shape, options, results);
            }
        }

        return new StackSnapshot(shape, options, evaluations.Of(shape.Trees, cancellationToken));
    }

    private static ImmutableArray<StackResult> Updated(
        StackSnapshot before,
        IReadOnlyCollection<SyntaxTree> changed,
        CompilationShape shape,
        StackEvaluations evaluations,
        AnalyzerConfigOptionsProvider options,
        CancellationToken cancellationToken)
    {
        var hasSameOptions = before.HoldsWith(options);
        var touched = before.Results.Where(result => !IsValid(result)).ToList();
        if (touched.Count == 0)
        {
            return before.Results;
        }

        // A changed file has the same declarations in the same order, so that each result is replaced in its place.
        var renewed = evaluations.Of(touched.Select(result => Counterpart(result.Declaration, before.Shape, shape)), cancellationToken);
        if (renewed.Length != touched.Count)
        {
            return evaluations.Of(shape.Trees, cancellationToken);
        }

        var next = 0;
        return before.Results.Select(result => next < touched.Count && ReferenceEquals(result, touched[next]) ? renewed[next++] : result).ToImmutableArray();

        bool IsValid(StackResult result) =>
            !changed.Any(result.VisitedTrees.Contains)
            && (hasSameOptions || HasSameOptions(result, evaluations))
            && !result.MentionsGenerated;
    }

    private static bool HasSameOptions(StackResult result, StackEvaluations evaluations) =>
        result.Declaration.SyntaxTree is var tree && result.Limits == evaluations.LimitsOf(tree) && result.Policy == evaluations.PolicyOf(tree);

    /// <summary>The same declaration after the change.</summary>
    private static SyntaxNode Counterpart(SyntaxNode declaration, CompilationShape before, CompilationShape after)
    {
        var tree = after.Trees[before.Trees.IndexOf(declaration.SyntaxTree)];
        if (ReferenceEquals(tree, declaration.SyntaxTree))
        {
            return declaration;
        }

        var index = TreeFacts.Of(declaration.SyntaxTree).AttributedClasses.TakeWhile(candidate => candidate != declaration).Count();
        return TreeFacts.Of(tree).AttributedClasses[index];
    }

    /// <summary>What is remembered of the compilations that a project went through, found by any tree they share.</summary>
    private static Lineage LineageOf(CompilationShape shape)
    {
        lock (Lineages)
        {
            Lineage? lineage = null;
            foreach (var tree in shape.Trees)
            {
                if (Lineages.TryGetValue(tree, out lineage))
                {
                    break;
                }
            }

            lineage ??= new Lineage();
            foreach (var tree in shape.Trees)
            {
                Lineages.GetValue(tree, _ => lineage);
            }

            return lineage;
        }
    }
}
