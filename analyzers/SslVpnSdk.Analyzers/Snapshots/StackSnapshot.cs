using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Diagnostics;
using SslVpnSdk.Analyzers.Generation;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Snapshots;

/// <summary>All stacks of a compilation, evaluated once: the generator and every analysis of a file ask the same snapshot.</summary>
internal sealed class StackSnapshot
{
    private readonly Lazy<IReadOnlyDictionary<SyntaxTree, ImmutableArray<Diagnostic>>> _byTree;
    private readonly Lazy<HashSet<SyntaxNode>> _visitedCalls;
    private readonly Lazy<HashSet<SyntaxNode>> _finishedDefines;

    public StackSnapshot(CompilationShape shape, object? options, ImmutableArray<StackResult> results)
    {
        Shape = shape;
        Options = options;
        Results = results;
        _byTree = new(ReportedByTree);
        _visitedCalls = new(() => [.. results.SelectMany(result => result.VisitedCalls)]);
        _finishedDefines = new(() => [.. results.Select(result => result.FinishedDefine).OfType<SyntaxNode>()]);
    }

    private StackSnapshot(CompilationShape shape, StackSnapshot same)
    {
        Shape = shape;
        Options = same.Options;
        Results = same.Results;
        _byTree = same._byTree;
        _visitedCalls = same._visitedCalls;
        _finishedDefines = same._finishedDefines;
    }

    public CompilationShape Shape { get; }

    /// <summary>The options of the <c>.editorconfig</c> files; another object when they changed.</summary>
    public object? Options { get; }

    /// <summary>The stacks, file by file.</summary>
    public ImmutableArray<StackResult> Results { get; }

    /// <summary>What the generator adds.</summary>
    public IEnumerable<StackSpec> Specs => Results.Select(result => result.Spec).OfType<StackSpec>();

    /// <summary>The same results of a compilation that changed where no stack looks.</summary>
    public StackSnapshot With(CompilationShape shape) => new(shape, this);

    /// <summary>What is reported in a file, whichever stack it comes from.</summary>
    public ImmutableArray<Diagnostic> In(SyntaxTree tree) => _byTree.Value.TryGetValue(tree, out var diagnostics) ? diagnostics : ImmutableArray<Diagnostic>.Empty;

    /// <summary>Whether no evaluation says anything of a call: none came by, and none passed it by on its way to the end.</summary>
    public bool IsOutside(SyntaxNode call) =>
        !_visitedCalls.Value.Contains(call) && (_finishedDefines.Value.Count == 0 || !call.Ancestors().Any(_finishedDefines.Value.Contains));

    /// <summary>Two stacks, two environments, or two ways to the same value have one cause.</summary>
    private IReadOnlyDictionary<SyntaxTree, ImmutableArray<Diagnostic>> ReportedByTree() => Results
        .SelectMany(result => result.Diagnostics)
        .Concat(TakenNames())
        .Where(diagnostic => diagnostic.Location.SourceTree is not null)
        .GroupBy(diagnostic => diagnostic.Location.SourceTree!)
        .ToDictionary(
            file => file.Key,
            file => file
                .GroupBy(diagnostic => (diagnostic.Id, diagnostic.Location.SourceSpan, diagnostic.GetMessage(CultureInfo.InvariantCulture)))
                .Select(same => same.First())
                .ToImmutableArray());

    /// <summary>A name belongs to the first that declares it, by the paths of the files.</summary>
    private IEnumerable<Diagnostic> TakenNames() => Results
        .GroupBy(result => result.Name)
        .Where(same => same.Skip(1).Any())
        .SelectMany(same => same
            .OrderBy(result => result.Declaration.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(result => result.Declaration.SpanStart)
            .ToList() is var ordered
                ? ordered.Skip(1).Where(result => InvalidStackNameRule.Fault(result.Name) is null).Select(result => Descriptors.Diagnostic(
                    InvalidStackNameRule.Definition,
                    result.NameNode?.GetLocation() ?? Location.None,
                    result.Name,
                    $"stack {result.TypeName}",
                    $"{ordered[0].TypeName} has it already"))
                : []);
}
