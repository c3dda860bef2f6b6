using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>Finds the repeated groups of statements that a caret or a selection is in.</summary>
internal sealed class RepetitionSearch
{
    private const int MaximumSize = 16;

    private readonly BlockSyntax _block;
    private readonly Constants _constants;
    private readonly IReadOnlyList<string?> _shapes;

    private RepetitionSearch(BlockSyntax block, Constants constants)
    {
        _block = block;
        _constants = constants;
        _shapes = [.. block.Statements.Select(Shape)];
    }

    /// <summary>The repetitions, those of the fewest statements in the innermost block first.</summary>
    public static IEnumerable<Repetition> Around(SyntaxNode root, TextSpan span, Constants constants, CancellationToken cancellationToken)
    {
        foreach (var block in root.FindNode(span).AncestorsAndSelf().OfType<BlockSyntax>())
        {
            var index = block.Statements.IndexOf(statement => statement.FullSpan.Contains(span.Start));
            if (index < 0)
            {
                continue;
            }

            var search = new RepetitionSearch(block, constants);
            var found = new List<Repetition>();
            for (var size = 1; size <= Math.Min(MaximumSize, block.Statements.Count / 2); size++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (search.Longest(index, size, found) is { } repetition && span.End <= repetition.FullSpan.End)
                {
                    found.Add(repetition);
                    yield return repetition;
                }
            }
        }
    }

    /// <summary>
    /// The longest repetition of groups of a size through a statement, whichever of the group that is; null when there is none but what was found
    /// already, in smaller groups.
    /// </summary>
    private Repetition? Longest(int index, int size, IReadOnlyList<Repetition> found) => Enumerable.Range(index - size + 1, size)
        .Where(start => start >= 0 && start + size <= _shapes.Count)
        .Select(start => Through(start, index, size, found))
        .OfType<Repetition>()
        .OrderByDescending(repetition => repetition.Groups.Count)
        .ThenBy(repetition => repetition.Span.Start)
        .FirstOrDefault();

    private Repetition? Through(int start, int index, int size, IReadOnlyList<Repetition> found)
    {
        if (!Enumerable.Range(start, size).All(i => _shapes[i] is not null) || !(IsAlike(start, start - size, size) || IsAlike(start, start + size, size)))
        {
            return null;
        }

        while (IsAlike(start, start - size, size))
        {
            start -= size;
        }

        var end = start + size;
        while (IsAlike(start, end, size))
        {
            end += size;
        }

        var span = TextSpan.FromBounds(_block.Statements[start].SpanStart, _block.Statements[end - 1].Span.End);
        if (found.Any(other => size % other.Size == 0 && other.Span.Contains(span)))
        {
            return null;
        }

        while (start <= index)
        {
            var repetition = Repetition.From(_block, start, size, _constants);
            start += repetition.Groups.Count * size;
            if (start > index)
            {
                return repetition.Groups.Count > 1 && repetition.Slots.Any(slot => slot.Differs) ? repetition : null;
            }
        }

        return null;
    }

    private bool IsAlike(int left, int right, int size) =>
        right >= 0 && right + size <= _shapes.Count && Enumerable.Range(0, size).All(i => _shapes[left + i] == _shapes[right + i]);

    /// <summary>What two statements that repeat each other certainly share; null for one that must not be in another loop than it is.</summary>
    private static string? Shape(StatementSyntax statement)
    {
        var nodes = statement.DescendantNodesAndSelf().ToList();
        return statement.ContainsDirectives || nodes.Any(IsBound)
            ? null
            : statement.RawKind + string.Concat(nodes.OfType<InvocationExpressionSyntax>().Select(call => call.Expression).OfType<MemberAccessExpressionSyntax>()
                .Select(access => "." + access.Name.Identifier.ValueText));
    }

    private static bool IsBound(SyntaxNode node) => node
        is ReturnStatementSyntax or YieldStatementSyntax or GotoStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax or LabeledStatementSyntax
        or LocalFunctionStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 };
}
