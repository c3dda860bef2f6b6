using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Diagnostics;
using SslVpnSdk.Analyzers.Generation;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Snapshots;

/// <summary>All stacks of a compilation, evaluated once: the generator and every analysis of a file ask the same snapshot.</summary>
internal sealed class StackSnapshot
{
    private readonly Lazy<IReadOnlyDictionary<SyntaxTree, ImmutableArray<Diagnostic>>> _byTree;
    private readonly ImmutableList<object> _options;

    public StackSnapshot(CompilationShape shape, object options, ImmutableArray<StackResult> results)
    {
        Shape = shape;
        Results = results;
        _options = ImmutableList.Create(options);
        _byTree = new(ReportedByTree);
    }

    private StackSnapshot(CompilationShape shape, ImmutableList<object> options, StackSnapshot same)
    {
        Shape = shape;
        Results = same.Results;
        _options = options;
        _byTree = same._byTree;
    }

    public CompilationShape Shape { get; }

    /// <summary>The stacks, file by file.</summary>
    public ImmutableArray<StackResult> Results { get; }

    /// <summary>What the generator adds.</summary>
    public IEnumerable<StackSpec> Specs => Results.Select(result => result.Spec).OfType<StackSpec>();

    /// <summary>Whether the results are known to hold with some options of the <c>.editorconfig</c> files, which are another object when they changed.</summary>
    public bool HoldsWith(object options) => _options.Any(known => ReferenceEquals(known, options));

    /// <summary>The same results of a compilation that changed where no stack looks. Generator and analyzer have an object of the options each.</summary>
    public StackSnapshot With(CompilationShape shape, object options) =>
        new(shape, HoldsWith(options) ? _options : _options.Take(1).Prepend(options).ToImmutableList(), this);

    /// <summary>What is reported, file by file.</summary>
    public IEnumerable<Diagnostic> Reported => _byTree.Value.Values.SelectMany(diagnostics => diagnostics);

    /// <summary>What is reported in a file, whichever stack it comes from.</summary>
    public ImmutableArray<Diagnostic> In(SyntaxTree tree) => _byTree.Value.TryGetValue(tree, out var diagnostics) ? diagnostics : ImmutableArray<Diagnostic>.Empty;

    /// <summary>The calls of a file that no evaluation says anything of: none came by, and none passed them by on its way to the end.</summary>
    public IEnumerable<T> Outside<T>(SyntaxTree tree, IEnumerable<T> calls)
        where T : SyntaxNode
    {
        var readers = Results.Where(result => result.VisitedTrees.Contains(tree)).ToList();
        return calls.Where(call => !readers.Any(result =>
            result.VisitedCalls.Contains(call) || (result.FinishedDefine is { } define && define.FullSpan.Contains(call.FullSpan) && define.SyntaxTree == tree)));
    }

    private IReadOnlyDictionary<SyntaxTree, ImmutableArray<Diagnostic>> ReportedByTree() =>
        ReportedDiagnostics.ByTree(Results.SelectMany(result => result.Diagnostics).Concat(TakenNames()).Concat(UnreadableOptions()));

    /// <summary>An option is reported once, at the first stack that it would hold for, by the paths of the files: no file of options can be reported in.</summary>
    private IEnumerable<Diagnostic> UnreadableOptions() => Results
        .OrderBy(result => result.Declaration.SyntaxTree.FilePath, StringComparer.Ordinal)
        .ThenBy(result => result.Declaration.SpanStart)
        .SelectMany(result => result.Policy.Faults.Select(fault => (Fault: fault, Place: result.NameNode ?? result.Declaration)))
        .GroupBy(at => at.Fault)
        .Select(same => Descriptors.Diagnostic(same.Key, same.First().Place.GetLocation()));

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
