using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SslVpnSdk.Analyzers.Evaluation.Types;

/// <summary>The source of a project, and of the projects it references as source: where the bodies of methods are.</summary>
internal sealed class SourceCode(Compilation compilation, CancellationToken cancellationToken)
{
    private readonly Dictionary<SyntaxTree, SemanticModel?> _models = [];
    private readonly Dictionary<SyntaxNode, IOperation?> _operations = [];
    private readonly Dictionary<SyntaxNode, bool> _iterators = [];

    public Compilation Compilation { get; } = compilation;

    /// <summary>The trees that the evaluation looked into.</summary>
    public IReadOnlyCollection<SyntaxTree> VisitedTrees => _models.Keys;

    /// <summary>The declaration of a member; null when it is not in source.</summary>
    public SyntaxNode? DeclarationOf(ISymbol member)
    {
        var definition = member.OriginalDefinition;
        definition = (definition as IMethodSymbol)?.PartialImplementationPart ?? definition;
        return definition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is { } syntax
            && ModelOf(syntax.SyntaxTree) is not null
                ? syntax
                : null;
    }

    /// <summary>The operation of a declaration, or of a part of one; null when there is none.</summary>
    public IOperation? OperationOf(SyntaxNode syntax)
    {
        if (!_operations.TryGetValue(syntax, out var operation))
        {
            operation = ModelOf(syntax.SyntaxTree)?.GetOperation(syntax, cancellationToken);
            _operations[syntax] = operation;
        }

        return operation;
    }

    /// <summary>The body of a method, an accessor or an operator; null when it has none in source.</summary>
    public IOperation? BodyOf(IMethodSymbol method) => DeclarationOf(method) is not { } syntax ? null : OperationOf(syntax) switch
    {
        IMethodBodyOperation body => body.BlockBody ?? body.ExpressionBody,
        IBlockOperation block => block,
        _ => null,
    };

    /// <summary>The model of a tree; null when the tree is in no project that is seen as source.</summary>
    [SuppressMessage(
        "MicrosoftCodeAnalysisCorrectness",
        "RS1030",
        Justification = "What Define reaches may stand in any file, so no model that an action brings along is enough.")]
    public SemanticModel? ModelOf(SyntaxTree tree)
    {
        if (!_models.TryGetValue(tree, out var model))
        {
            var owner = Compilation.ContainsSyntaxTree(tree)
                ? Compilation
                : Compilation.References.OfType<CompilationReference>().Select(reference => reference.Compilation)
                    .FirstOrDefault(referenced => referenced.ContainsSyntaxTree(tree));
            model = owner?.GetSemanticModel(tree);
            _models[tree] = model;
        }

        return model;
    }

    /// <summary>Whether a body yields its results one by one.</summary>
    public bool IsIterator(IOperation body)
    {
        if (!_iterators.TryGetValue(body.Syntax, out var isIterator))
        {
            isIterator = body.Syntax
                .DescendantNodes(node => node == body.Syntax || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
                .Any(node => node is YieldStatementSyntax);
            _iterators[body.Syntax] = isIterator;
        }

        return isIterator;
    }
}
