using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SslVpnSdk.Analyzers.Evaluation.Types;

/// <summary>The source as one evaluation sees it: where the bodies of methods are, and into which files it looked.</summary>
internal sealed class SourceCode(BoundSource bound, CancellationToken cancellationToken)
{
    private readonly HashSet<SyntaxTree> _visited = [];
    private readonly Dictionary<SyntaxNode, SyntaxNode> _calls = [];

    public Compilation Compilation => bound.Compilation;

    /// <summary>Whether a method may run before all others, and change what static fields hold.</summary>
    public bool HasModuleInitializers => bound.HasModuleInitializers;

    /// <summary>The trees that the evaluation looked into: what their bodies say may be part of the result.</summary>
    public HashSet<SyntaxTree> VisitedTrees => _visited;

    /// <summary>Notes that the result depends on what stands in a tree.</summary>
    public void Visit(SyntaxTree tree) => _visited.Add(tree);

    /// <summary>The declaration of a member; null when it is not in source.</summary>
    public SyntaxNode? DeclarationOf(ISymbol member)
    {
        var declaration = member is IMethodSymbol method
            ? Called(method).Declaration
            : member.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken);
        if (declaration is null || bound.ModelOf(declaration.SyntaxTree) is null || bound.IsUndisclosed(member.OriginalDefinition))
        {
            return null;
        }

        Visit(declaration.SyntaxTree);
        return declaration;
    }

    /// <summary>Whether a member is of the source that is evaluated, as opposed to one that is compiled.</summary>
    public bool IsOwn(ISymbol member) => member.Locations.Any(location => location.IsInSource) && !bound.IsUndisclosed(member.OriginalDefinition);

    /// <summary>Whether a tree is of the project itself.</summary>
    public bool IsOfProject(SyntaxTree tree) => bound.Compilation.ContainsSyntaxTree(tree);

    /// <summary>Whether the compiler reports code that does not compile.</summary>
    public bool IsReported(SyntaxNode node) => bound.IsReported(node, cancellationToken);

    /// <summary>Whether the compiler reports an error in the member a node stands in.</summary>
    public bool IsBroken(SyntaxNode node) => bound.IsBroken(node, cancellationToken);

    /// <summary>Whether something can be reported at a node: not in another project's code, nor in a tool's.</summary>
    public bool CanReportAt(SyntaxNode node) => bound.CanReportAt(node);

    /// <summary>Notes for which call a body runs, if nothing can be reported in it.</summary>
    public void Enter(SyntaxNode body, SyntaxNode call)
    {
        if (!CanReportAt(body))
        {
            _calls[body] = PlaceOf(call);
        }
    }

    /// <summary>Notes for which call the initializers and constructors of a type run, if nothing can be reported in them.</summary>
    public void Enter(INamedTypeSymbol type, SyntaxNode call)
    {
        foreach (var part in type.DeclaringSyntaxReferences.Where(part => !bound.CanReportIn(part.SyntaxTree)))
        {
            Enter(part.GetSyntax(cancellationToken), call);
        }
    }

    /// <summary>The innermost expression that led to a node and that something can be reported at: of another project's or a tool's code, the call that ran it last.</summary>
    public SyntaxNode PlaceOf(SyntaxNode node) => CanReportAt(node)
        ? node
        : node.AncestorsAndSelf().Select(ancestor => _calls.TryGetValue(ancestor, out var call) ? call : null).FirstOrDefault(call => call is not null) ?? node;

    /// <summary>What is known of a method before it is called.</summary>
    public CalledMethod Called(IMethodSymbol method) => bound.Called(method, cancellationToken);

    /// <summary>The model of a tree; null when the tree is in no project that is seen as source.</summary>
    public SemanticModel? ModelOf(SyntaxTree tree)
    {
        Visit(tree);
        return bound.ModelOf(tree);
    }

    /// <summary>The operation of a declaration, or of a part of one; null when there is none.</summary>
    public IOperation? OperationOf(SyntaxNode syntax)
    {
        Visit(syntax.SyntaxTree);
        return bound.OperationOf(syntax, cancellationToken);
    }

    /// <summary>The body of a method, an accessor or an operator; null when it has none in source.</summary>
    public IOperation? BodyOf(IMethodSymbol method) => DeclarationOf(method) is not { } syntax ? null : OperationOf(syntax) switch
    {
        IMethodBodyOperation body => body.BlockBody ?? body.ExpressionBody,
        IBlockOperation block => block,
        _ => null,
    };

    /// <summary>Whether a body yields its results one by one.</summary>
    public bool IsIterator(IOperation body) => bound.IsIterator(body.Syntax);
}
