using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SslVpnSdk.Analyzers.Evaluation.Values;
using SslVpnSdk.Analyzers.Libraries;
using SslVpnSdk.Analyzers.Snapshots;

namespace SslVpnSdk.Analyzers.Evaluation.Types;

/// <summary>
/// The operations of a compilation's source, bound once for all stacks that reach them. It lives as long as a compilation's stacks are
/// being evaluated, from several threads.
/// </summary>
/// <param name="compilation">The compilation.</param>
/// <param name="libraries">The references that the compilation has as source in place of what was compiled of them; null for none.</param>
/// <param name="project">The compilation as the compiler has it; null when there are no such references.</param>
/// <param name="options">The options of its files, which may call one generated; null for none.</param>
internal sealed class BoundSource(Compilation compilation, LibrarySet? libraries = null, Compilation? project = null, AnalyzerConfigOptionsProvider? options = null)
{
    private readonly ConcurrentDictionary<SyntaxTree, (bool IsOwn, bool IsMixed)> _files = new();
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel?> _models = new();
    private readonly ConcurrentDictionary<SyntaxNode, IOperation?> _operations = new();
    private readonly ConcurrentDictionary<SyntaxNode, bool> _iterators = new();
    private readonly ConcurrentDictionary<object, CalledMethod> _methods = new(ReferenceComparer.Instance);
    private readonly Lazy<bool> _hasModuleInitializers = new(() => new[] { compilation }.Concat(Referenced(compilation))
        .SelectMany(project => project.SyntaxTrees).Any(tree => TreeFacts.Of(tree).MayHaveModuleInitializer));
    private readonly ConcurrentDictionary<ISymbol, bool> _undisclosed = new(SymbolEqualityComparer.Default);

    public Compilation Compilation { get; } = compilation;

    /// <summary>Whether something can be reported at a node: it is of the project itself, and no tool wrote it.</summary>
    public bool CanReportAt(SyntaxNode node) => FileOf(node.SyntaxTree) is var file && file.IsOwn && (!file.IsMixed || !GeneratedCode.IsPart(node));

    /// <summary>Whether something can be reported wherever in a file.</summary>
    public bool CanReportIn(SyntaxTree tree) => FileOf(tree) is { IsOwn: true, IsMixed: false };

    /// <summary>Whether a symbol stands in the source of a library that keeps it to itself.</summary>
    public bool IsUndisclosed(ISymbol symbol) => libraries is { IsEmpty: false } && _undisclosed.GetOrAdd(symbol, libraries.IsUndisclosed);

    /// <summary>Whether the compiler reports code that does not compile: not what does not over a library as its source is known.</summary>
    [SuppressMessage("MicrosoftCodeAnalysisCorrectness", "RS1030", Justification = "It is asked of broken code only.")]
    public bool IsReported(SyntaxNode node, CancellationToken cancellationToken) => Compilation.ContainsSyntaxTree(node.SyntaxTree)
        && (project is null || project.GetSemanticModel(node.SyntaxTree).GetDiagnostics(node.Span, cancellationToken)
            .Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

    /// <summary>Whether the compiler reports an error in the member a node of the project stands in: also one that leaves operations whole.</summary>
    [SuppressMessage("MicrosoftCodeAnalysisCorrectness", "RS1030", Justification = "It is asked where an evaluation ended.")]
    public bool IsBroken(SyntaxNode node, CancellationToken cancellationToken) => Compilation.ContainsSyntaxTree(node.SyntaxTree)
        && node.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not BaseTypeDeclarationSyntax) is { } member
        && (project ?? Compilation).GetSemanticModel(node.SyntaxTree).GetDiagnostics(member.Span, cancellationToken)
            .Any(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error);

    /// <summary>Whether any file may have a module initializer. That is not told by bodies, so it changes for all stacks at once.</summary>
    public bool HasModuleInitializers => _hasModuleInitializers.Value;

    /// <summary>The model of a tree; null when the tree is in no project that is seen as source.</summary>
    [SuppressMessage(
        "MicrosoftCodeAnalysisCorrectness",
        "RS1030",
        Justification = "What Define reaches may stand in any file, so no model that an action brings along is enough.")]
    public SemanticModel? ModelOf(SyntaxTree tree) => _models.GetOrAdd(tree, _ => OwnerOf(tree)?.GetSemanticModel(tree));

    /// <summary>The operation of a declaration, or of a part of one; null when there is none.</summary>
    public IOperation? OperationOf(SyntaxNode syntax, CancellationToken cancellationToken) =>
        _operations.TryGetValue(syntax, out var operation) ? operation : Bind(syntax, cancellationToken);

    /// <summary>What is known of a method before it is called.</summary>
    public CalledMethod Called(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var definition = method.OriginalDefinition;
        if (!_methods.TryGetValue(definition, out var called))
        {
            called = new CalledMethod(definition, cancellationToken);
            _methods.TryAdd(definition, called);
        }

        return called;
    }

    /// <summary>Whether a body yields its results one by one.</summary>
    public bool IsIterator(SyntaxNode body) => _iterators.GetOrAdd(body, _ => body
        .DescendantNodes(node => node == body || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
        .Any(node => node is YieldStatementSyntax));

    private (bool IsOwn, bool IsMixed) FileOf(SyntaxTree tree) => _files.GetOrAdd(tree, _ => (
        Compilation.ContainsSyntaxTree(tree) && !GeneratedCode.IsFile(tree, options?.GetOptions(tree)),
        TreeFacts.Of(tree).MayHaveGeneratedParts));

    private IOperation? Bind(SyntaxNode syntax, CancellationToken cancellationToken) => _operations.GetOrAdd(
        syntax, LargeStack.Run(() => ModelOf(syntax.SyntaxTree)?.GetOperation(syntax, cancellationToken)));

    private Compilation? OwnerOf(SyntaxTree tree) => Compilation.ContainsSyntaxTree(tree)
        ? Compilation
        : Referenced(Compilation).FirstOrDefault(referenced => referenced.ContainsSyntaxTree(tree));

    private static IEnumerable<Compilation> Referenced(Compilation compilation) =>
        compilation.References.OfType<CompilationReference>().Select(reference => reference.Compilation);
}
