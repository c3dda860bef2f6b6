using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>What a column is called, by what its values are given to: <c>WithPort(…)</c> makes <c>Port</c>.</summary>
/// <param name="Short">The name.</param>
/// <param name="Long">The name where another column has the short one.</param>
internal sealed record ColumnName(string Short, string Long)
{
    private static readonly ColumnName Unknown = new("Value", "Value");

    /// <summary>The name for values.</summary>
    /// <param name="cells">A value of each group, or the arguments of the call it is given to.</param>
    /// <param name="constants">Tells the methods that are called.</param>
    public static ColumnName Of(IReadOnlyList<SyntaxNode> cells, Constants constants)
    {
        foreach (var node in cells[0].AncestorsAndSelf().TakeWhile(node => node is not StatementSyntax))
        {
            switch (node)
            {
                case ArgumentListSyntax { Parent: InvocationExpressionSyntax call } when constants.Method(call) is { Parameters: [var list] } method:
                    return Of(method, list, isList: true);
                case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: ExpressionSyntax call } } argument when Parameter(argument, call, constants) is var (method, parameter):
                    return Of(method, parameter, isList: false);
                case VariableDeclaratorSyntax:
                    return Named(Identifiers.Common([.. cells.Select(cell => cell.FirstAncestorOrSelf<VariableDeclaratorSyntax>()!.Identifier.ValueText)]) ?? "");
                case AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax access }:
                    return Named(access.Name.Identifier.ValueText);
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax name }:
                    return Named(name.Identifier.ValueText);
                default:
                    break;
            }
        }

        return Unknown;
    }

    private static (IMethodSymbol Method, IParameterSymbol Parameter)? Parameter(ArgumentSyntax argument, ExpressionSyntax call, Constants constants)
    {
        if (constants.Method(call) is not { Parameters: { Length: > 0 } parameters } method)
        {
            return null;
        }

        var position = ((ArgumentListSyntax)argument.Parent!).Arguments.IndexOf(argument);
        return argument.NameColon is { Name.Identifier.ValueText: var name }
            ? parameters.FirstOrDefault(parameter => parameter.Name == name) is { } named ? (method, named) : null
            : (method, parameters[Math.Min(position, parameters.Length - 1)]);
    }

    private static ColumnName Of(IMethodSymbol method, IParameterSymbol parameter, bool isList)
    {
        if (method.Name.StartsWith("With", StringComparison.Ordinal) && method.Name.Length > 4 && method.Parameters.Length == 1)
        {
            var name = method.Name.Substring(4);
            return Named(parameter.IsParams && !isList && name.EndsWith("s", StringComparison.Ordinal) ? name.Substring(0, name.Length - 1) : name);
        }

        var ownName = Identifiers.Pascal(parameter.Name);
        return method.Name.StartsWith("Add", StringComparison.Ordinal) || method.Name.StartsWith("Use", StringComparison.Ordinal)
            ? new ColumnName(ownName, Identifiers.Pascal(method.Name.Substring(3) + ownName))
            : Named(ownName);
    }

    private static ColumnName Named(string name) => Identifiers.Pascal(name) is { Length: > 0 } pascal ? new ColumnName(pascal, pascal) : Unknown;
}
