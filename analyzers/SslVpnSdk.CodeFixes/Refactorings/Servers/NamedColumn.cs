using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>A column before it is known what the others are called.</summary>
/// <param name="Column">The column.</param>
/// <param name="Name">Its possible names.</param>
/// <param name="Texts">The names of resources it consists of, when it does and they are written without escapes; else null.</param>
internal sealed record NamedColumn(TableColumn Column, ColumnName Name, IReadOnlyList<string>? Texts)
{
    /// <summary>A column of a type and some cells.</summary>
    public static NamedColumn Of(string type, IReadOnlyList<string> cells, ColumnUse use, ColumnName name, IReadOnlyList<ExpressionSyntax> values)
    {
        var areNames = name.Short == "Name" && values.All(value => value is LiteralExpressionSyntax { Token: var token }
            && token.IsKind(SyntaxKind.StringLiteralToken) && token.Text == $"\"{token.ValueText}\"" && token.ValueText.Length > 0 && !token.ValueText.Any(c => c is '{' or '}' or '\\'));
        return new NamedColumn(new TableColumn("", type, cells, [use]), name, areNames ? [.. values.Select(value => ((LiteralExpressionSyntax)value).Token.ValueText)] : null);
    }

    /// <summary>The column, used also where another one is. What names several things is nobody's name in particular.</summary>
    public NamedColumn With(NamedColumn other, string before = "", string behind = "") => this with
    {
        Column = Column with { Uses = [.. Column.Uses, .. other.Column.Uses.Select(use => use with { Before = use.Before + before, Behind = behind + use.Behind })] },
        Name = Name.Short == other.Name.Short ? Name with { Long = Name.Short } : Name,
    };
}
