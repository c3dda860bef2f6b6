using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>Groups of statements, one behind the other, that differ in constants and in the names of their own locals only.</summary>
/// <param name="Block">The block they are in.</param>
/// <param name="Groups">The groups, in their order, each of as many statements.</param>
/// <param name="Slots">The constants of a group.</param>
/// <param name="Locals">Where the names of its locals stand.</param>
internal sealed record Repetition(
    BlockSyntax Block,
    IReadOnlyList<IReadOnlyList<StatementSyntax>> Groups,
    IReadOnlyList<ConstantSlot> Slots,
    IReadOnlyList<RenamedLocal> Locals)
{
    /// <summary>From the first statement to the last.</summary>
    public TextSpan Span => TextSpan.FromBounds(Groups[0][0].SpanStart, Groups[Groups.Count - 1][Size - 1].Span.End);

    /// <summary>The same with what stands before and behind them.</summary>
    public TextSpan FullSpan => TextSpan.FromBounds(Groups[0][0].FullSpan.Start, Groups[Groups.Count - 1][Size - 1].FullSpan.End);

    /// <summary>The number of statements in a group.</summary>
    public int Size => Groups[0].Count;

    /// <summary>The groups from one on, as far as they repeat it.</summary>
    public static Repetition From(BlockSyntax block, int start, int size, Constants constants)
    {
        var groups = new List<IReadOnlyList<StatementSyntax>> { Group(start) };
        var comparisons = new List<GroupComparison>();
        for (var next = start + size; next + size <= block.Statements.Count; next += size)
        {
            if (GroupComparison.Of(groups[0], Group(next), constants) is not { } comparison
                || (comparisons.Count > 0 && !comparison.Slots.Select(slot => slot.Left).SequenceEqual(comparisons[0].Slots.Select(slot => slot.Left))))
            {
                break;
            }

            groups.Add(Group(next));
            comparisons.Add(comparison);
        }

        var first = comparisons.FirstOrDefault();
        return new Repetition(
            block,
            groups,
            first is null ? [] : [.. first.Slots.Select((slot, i) => new ConstantSlot([slot.Left, .. comparisons.Select(other => other.Slots[i].Right)]))],
            first is null ? [] : [.. first.Names.Select((name, i) => new RenamedLocal(name.Left, [name.Left.ValueText, .. comparisons.Select(other => other.Names[i].Right)]))]);

        IReadOnlyList<StatementSyntax> Group(int index) => [.. block.Statements.Skip(index).Take(size)];
    }

    /// <summary>Whether something behind the groups uses what one of them declares.</summary>
    public bool IsUsedOutside(SemanticModel model, CancellationToken cancellationToken)
    {
        var declared = new HashSet<string>(Groups.SelectMany(GroupComparison.Declared));
        return Block.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => !Span.Contains(name.Span) && declared.Contains(name.Identifier.ValueText))
            .Any(name => model.GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol local
                && local.DeclaringSyntaxReferences.Any(declaration => Span.Contains(declaration.Span)));
    }
}
