using Microsoft.CodeAnalysis.CSharp;

namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>Writes the table that a loop goes over.</summary>
internal sealed class LoopTable(IReadOnlyList<TableColumn> columns, LoopNames names, Layout layout, LanguageVersion version)
{
    /// <summary>The most columns whose names stand in the type of the table; more make a record.</summary>
    public const int MaximumOfTuple = 4;

    private bool IsRecord => columns.Count > MaximumOfTuple && version >= LanguageVersion.CSharp9;

    /// <summary>The field, and the type of its rows when that is declared.</summary>
    public string Field(RowComments comments)
    {
        var (line, end) = (layout.MemberIndentation, layout.NewLine);
        var (open, close) = version >= LanguageVersion.CSharp12 ? ("[", "]") : ("{", "}");
        var type = IsRecord ? names.Type : columns.Count == 1 ? columns[0].Type : $"({Parameters(" ")})";
        var record = IsRecord ? $"{Record()}{end}{end}{line}" : "";
        var start = layout.HasBracesOnLines ? end + line : " ";
        var rows = string.Concat(Enumerable.Range(0, columns[0].Cells.Count).Select(i => Row(i, comments)));
        return $"{record}private static readonly {type}[] {names.Table} ={start}{open}{end}{rows}{line}{close};";
    }

    /// <summary>How the loop names a column's value.</summary>
    public string Value(TableColumn column) => columns.Count == 1 ? Identifiers.Written(names.Row) : $"{Identifiers.Written(names.Row)}.{column.Name}";

    private string Record()
    {
        var record = $"private sealed record {names.Type}({Parameters(" ")});";
        return layout.MemberIndentation.Length + record.Length <= Layout.LineLength
            ? record
            : $"private sealed record {names.Type}({layout.NewLine}{layout.MemberIndentation}{layout.Unit}{Parameters(layout.NewLine + layout.MemberIndentation + layout.Unit)});";
    }

    private string Parameters(string space) => string.Join($",{space}", columns.Select(column => $"{column.Type} {column.Name}"));

    private string Row(int index, RowComments comments)
    {
        var line = layout.MemberIndentation + layout.Unit;
        var cells = string.Join(", ", columns.Select(column => column.Cells[index]));
        var row = IsRecord ? $"new({cells})" : columns.Count == 1 ? cells : $"({cells})";
        return string.Concat(comments.Before[index].Select(comment => line + comment + layout.NewLine))
            + $"{line}{row},{string.Concat(comments.Behind[index].Select(comment => " " + comment))}{layout.NewLine}";
    }
}
