using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SslVpnSdk.Analyzers.Libraries;

/// <summary>
/// The text of a file as it may leave its library: what is marked as it stands, of everything else the declarations. In place of a body
/// or an initializer stands a name that is nobody's, so that it cannot be taken for code. Each line keeps its number.
/// </summary>
internal sealed class Disclosure : CSharpSyntaxWalker
{
    /// <summary>What stands in place of what is not disclosed.</summary>
    public const string Hidden = "__SslVpnUndisclosed";

    private readonly SemanticModel _model;
    private readonly SourceText _text;
    private readonly CancellationToken _cancellationToken;
    private readonly List<TextChange> _changes = [];

    private Disclosure(SemanticModel model, CancellationToken cancellationToken)
        : base(SyntaxWalkerDepth.Trivia)
    {
        _model = model;
        _text = model.SyntaxTree.GetText(cancellationToken);
        _cancellationToken = cancellationToken;
    }

    public static string Of(SemanticModel model, CancellationToken cancellationToken)
    {
        var disclosure = new Disclosure(model, cancellationToken);
        disclosure.Visit(model.SyntaxTree.GetRoot(cancellationToken));
        return disclosure._text.WithChanges(disclosure._changes).ToString();
    }

    public override void Visit(SyntaxNode? node)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        switch (node)
        {
            case MemberDeclarationSyntax or AccessorDeclarationSyntax when IsMarked(node):
                VisitLeadingTrivia(node.GetFirstToken(includeZeroWidth: true));
                VisitTrailingTrivia(node.GetLastToken(includeZeroWidth: true));
                break;
            case GlobalStatementSyntax:
            case ArgumentListSyntax { Parent: ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax, Arguments.Count: > 0 }:
                Hide(node, node is GlobalStatementSyntax ? ";" : $"({Hidden})");
                break;
            case BlockSyntax block:
                Hide(block, $"{{ {Hidden}();", "}");
                break;
            case ArrowExpressionClauseSyntax arrow:
                Hide(arrow, $"=> {Hidden}");
                break;
            case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax } value when !IsConstant(value):
                Hide(value, $"= {Hidden}");
                break;
            default:
                base.Visit(node);
                break;
        }
    }

    public override void VisitTrivia(SyntaxTrivia trivia)
    {
        if (trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.DisabledTextTrivia
            or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia)
        {
            _changes.Add(new TextChange(trivia.FullSpan, $" {Lines(trivia.FullSpan)}"));
        }
    }

    private bool IsMarked(SyntaxNode declaration) => declaration is not BaseNamespaceDeclarationSyntax and not BaseFieldDeclarationSyntax
        && _model.GetDeclaredSymbol(declaration, _cancellationToken) is { } symbol && Promise.Covers(symbol);

    private static bool IsConstant(EqualsValueClauseSyntax value) =>
        value.Parent?.Parent?.Parent is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword);

    private void Hide(SyntaxNode node, string opening, string closing = "")
    {
        VisitLeadingTrivia(node.GetFirstToken());
        _changes.Add(new TextChange(node.Span, $"{opening}{Directives(node)}{closing}"));
        VisitTrailingTrivia(node.GetLastToken());
    }

    /// <summary>The lines of a node with its directives alone: an <c>#if</c> may begin in a body and end behind it.</summary>
    private string Directives(SyntaxNode node)
    {
        var lines = "";
        var from = node.SpanStart;
        foreach (var directive in node.DescendantTrivia().Where(trivia => trivia.IsDirective && node.Span.Contains(trivia.SpanStart)))
        {
            lines += $"{Lines(TextSpan.FromBounds(from, directive.SpanStart))}{directive.ToString().TrimEnd()}";
            from = directive.SpanStart;
        }

        return $"{lines}{Lines(TextSpan.FromBounds(from, node.Span.End))}";
    }

    private string Lines(TextSpan span)
    {
        var lines = _text.Lines.GetLinePositionSpan(span);
        return new string('\n', lines.End.Line - lines.Start.Line);
    }
}
