using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>The new names that a table and its loop need.</summary>
internal sealed class LoopNames
{
    private LoopNames(string table, string type, string row, IReadOnlyDictionary<string, string> locals)
    {
        Table = table;
        Type = type;
        Row = row;
        Locals = locals;
    }

    /// <summary>The table.</summary>
    public string Table { get; }

    /// <summary>The type of its rows, where that has a name.</summary>
    public string Type { get; }

    /// <summary>The variable of the loop.</summary>
    public string Row { get; }

    /// <summary>What the locals of the first group are called in the loop.</summary>
    public IReadOnlyDictionary<string, string> Locals { get; }

    /// <summary>Names that nothing in the class has.</summary>
    public static LoopNames Of(
        Repetition repetition, RepeatedThing thing, IReadOnlyList<TableColumn> columns, TypeDeclarationSyntax type, SemanticModel model, CancellationToken cancellationToken)
    {
        var renamed = new HashSet<SyntaxToken>(repetition.Locals.Select(local => local.Place));
        var cells = columns.SelectMany(column => column.Uses).Select(use => use.Place.Span).ToList();
        var rest = repetition.Groups[0][repetition.Size - 1].Span.End;
        var inClass = NamesInUse.Of(type, model, cancellationToken);
        var inMember = NamesInUse.Of(repetition.Block.FirstAncestorOrSelf<MemberDeclarationSyntax>()!, IsLeaving);
        var locals = new Dictionary<string, string>();
        foreach (var local in repetition.Locals.Where(local => !locals.ContainsKey(local.Place.ValueText)))
        {
            var name = local.Place.ValueText;
            var common = Identifiers.Common(local.Names) ?? Made(local.Place) ?? name;
            locals.Add(name, local.Names.All(other => other == name) ? name : inMember.TakeOne(common, Identifiers.Camel(thing.Row) + Identifiers.Pascal(common)));
        }

        var table = inClass.Take(NewMember.FieldName(type, thing.Table));
        var single = columns.Count == 1 ? Identifiers.Camel(columns[0].Name) : Identifiers.Camel(thing.Row);

        // No member can have the name of its type.
        var record = columns.Any(column => column.Name == thing.Row) ? thing.Row + "Row" : thing.Row;
        return new LoopNames(table, columns.Count > LoopTable.MaximumOfTuple ? inClass.Take(record) : "", inMember.TakeOne(single, "row"), locals);

        bool IsLeaving(SyntaxToken token) => renamed.Contains(token)
            || (repetition.Span.Contains(token.Span) && token.SpanStart >= rest)
            || cells.Any(cell => cell.Contains(token.Span));
    }

    /// <summary>What a local is called that begins with a call which adds something: <c>gateway</c> of <c>AddVpnGateway</c>.</summary>
    private static string? Made(SyntaxToken local)
    {
        var called = (local.Parent as VariableDeclaratorSyntax)?.Initializer?.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
            .Select(access => access.Name.Identifier.ValueText).ToList() ?? [];
        return called.Contains("AddSslServer") ? "server"
            : called.Contains("AddVpnGateway") || called.Contains("UseVpnGateway") ? "gateway"
            : called.Contains("AddVpc") ? "vpc"
            : called.Contains("AddClientCertificate") ? "certificate"
            : null;
    }
}
