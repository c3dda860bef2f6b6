using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>Makes columns of the constants that differ from group to group: those that are the same in every row become one.</summary>
internal static class TableColumns
{
    /// <summary>The columns; null when the values of one have no type in common.</summary>
    public static IReadOnlyList<TableColumn>? Of(Repetition repetition, Constants constants)
    {
        var columns = new List<NamedColumn>();
        foreach (var slot in repetition.Slots.Where(slot => slot.Differs))
        {
            if (Column(slot, repetition.Block, constants) is not { } column)
            {
                return null;
            }

            var same = columns.FindIndex(other => other.Column.Type == column.Column.Type && other.Column.Cells.SequenceEqual(column.Column.Cells));
            if (same < 0)
            {
                columns.Add(column);
            }
            else
            {
                columns[same] = columns[same].With(column);
            }
        }

        return Named(SharedNames.Merge(columns));
    }

    private static IReadOnlyList<TableColumn> Named(IReadOnlyList<NamedColumn> columns)
    {
        var names = NamesInUse.None();
        return [.. columns.Select(column => column.Column with { Name = names.Take(columns.Count(other => other.Name.Short == column.Name.Short) > 1 ? column.Name.Long : column.Name.Short) })];
    }

    private static NamedColumn? Column(ConstantSlot slot, SyntaxNode position, Constants constants)
    {
        var lists = slot.Cells.OfType<ArgumentListSyntax>().Select(list => list.Arguments.Select(argument => argument.Expression).ToList()).ToList();
        var isList = lists.Any(list => list.Count > 1);
        var values = lists.Count == 0 ? [.. slot.Cells.Cast<ExpressionSyntax>()] : lists.SelectMany(list => list).ToList();
        if (Type(values, position, constants) is not { } type)
        {
            return null;
        }

        var places = lists.Count == 0 || isList ? slot.Cells : values;
        var isCollection = ((CSharpParseOptions)position.SyntaxTree.Options).LanguageVersion >= LanguageVersion.CSharp12;
        var cells = isList ? lists.Select(Written) : values.Select(value => value.ToString());
        return NamedColumn.Of(isList ? type + "[]" : type, [.. cells], new ColumnUse(places[0]), ColumnName.Of(places, constants), values);

        string Written(List<ExpressionSyntax> list) => isCollection ? $"[{string.Join(", ", list)}]" : $"new[] {{ {string.Join(", ", list)} }}";
    }

    private static string? Type(IReadOnlyList<ExpressionSyntax> cells, SyntaxNode position, Constants constants)
    {
        var model = constants.Model;
        var types = cells.Select(cell => model.GetTypeInfo(cell)).ToList();
        var known = types.Where((type, i) => constants.Value(cells[i]) is not null).ToList();
        var type = Single(known.Select(info => info.Type)) ?? Single(types.Select(info => info.ConvertedType));
        var canBeNull = known.Count < cells.Count && type is { IsReferenceType: true } && model.GetNullableContext(position.SpanStart).AnnotationsEnabled();
        return type is null or IErrorTypeSymbol ? null
            : type.WithNullableAnnotation(NullableAnnotation.None).ToMinimalDisplayString(model, position.SpanStart) + (canBeNull ? "?" : "");
    }

    private static ITypeSymbol? Single(IEnumerable<ITypeSymbol?> types) =>
        types.Distinct(SymbolEqualityComparer.Default).ToList() is [ITypeSymbol type] ? type : null;
}
