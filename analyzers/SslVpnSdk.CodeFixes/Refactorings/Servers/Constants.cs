using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>Tells the expressions that a table could hold in their place: constants that name no local.</summary>
internal sealed class Constants(SemanticModel model, CancellationToken cancellationToken)
{
    private readonly Dictionary<ExpressionSyntax, bool> _known = [];

    /// <summary>The semantic model.</summary>
    public SemanticModel Model => model;

    /// <summary>Whether an expression is such a constant.</summary>
    public bool Includes(ExpressionSyntax expression)
    {
        if (!_known.TryGetValue(expression, out var isConstant))
        {
            _known.Add(expression, isConstant = IsConstant(expression));
        }

        return isConstant;
    }

    /// <summary>The elements of a call with a list of values, as <c>WithLocalNetworks("10.0.0.0/16", "10.1.0.0/16")</c>; null when it is another call or they are not all constant.</summary>
    public IReadOnlyList<ExpressionSyntax>? ListIn(ArgumentListSyntax arguments) =>
        arguments.Arguments.Count > 0
        && arguments.Arguments.All(argument => argument is { NameColon: null, RefKindKeyword.RawKind: 0 } && Includes(argument.Expression) && Value(argument.Expression) is not null)
        && arguments.Parent is InvocationExpressionSyntax call
        && Method(call) is { Parameters: { Length: 1 } parameters } && parameters[0] is { IsParams: true, Type: IArrayTypeSymbol }
            ? [.. arguments.Arguments.Select(argument => argument.Expression)]
            : null;

    /// <summary>The value of a constant.</summary>
    public object? Value(ExpressionSyntax expression) => model.GetConstantValue(expression, cancellationToken).Value;

    /// <summary>The method that is called; null when none can be.</summary>
    public IMethodSymbol? Method(ExpressionSyntax call) => model.GetSymbolInfo(call, cancellationToken).Symbol as IMethodSymbol;

    private bool IsConstant(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax or PrefixUnaryExpressionSyntax or BinaryExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax
            or ParenthesizedExpressionSyntax or CastExpressionSyntax or InterpolatedStringExpressionSyntax
        && expression.Parent is not (NameColonSyntax or NameEqualsSyntax)
        && model.GetConstantValue(expression, cancellationToken).HasValue
        && expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().All(name => model.GetSymbolInfo(name, cancellationToken).Symbol is not ILocalSymbol);
}
