using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>Where the comments around the groups of a repetition go: to their rows, unless they say the same of each group or belong to all.</summary>
internal sealed class RowComments
{
    private RowComments(IReadOnlyList<IReadOnlyList<SyntaxTrivia>> before, IReadOnlyList<IReadOnlyList<SyntaxTrivia>> behind, SyntaxTrivia[] ofBody, int end)
    {
        Before = before;
        Behind = behind;
        OfBody = ofBody;
        End = end;
    }

    /// <summary>The comments above each row.</summary>
    public IReadOnlyList<IReadOnlyList<SyntaxTrivia>> Before { get; }

    /// <summary>The comments behind each row.</summary>
    public IReadOnlyList<IReadOnlyList<SyntaxTrivia>> Behind { get; }

    /// <summary>The comments before the first group that stay with what is repeated.</summary>
    public IReadOnlyList<SyntaxTrivia> OfBody { get; }

    /// <summary>Where the first group ends, with the comments behind it that stay with it.</summary>
    public int End { get; }

    /// <summary>The comments; null when one is written so that it cannot be moved.</summary>
    public static RowComments? Of(Repetition repetition)
    {
        var groups = repetition.Groups;
        var before = groups.Select((group, i) => i == 0 ? Comments.RightBefore(group[0].GetFirstToken()) : [.. Comments.In(group[0].GetLeadingTrivia())]).ToList();
        var behind = groups.Select(group => (IReadOnlyList<SyntaxTrivia>)[.. Comments.In(group[group.Count - 1].GetTrailingTrivia())]).ToList();
        // What is said before the first group alone is said of all of them.
        var staysAbove = before.Skip(1).All(comments => comments.Count == 0);
        var staysBefore = !staysAbove && before.All(comments => Comments.AreSame(comments, before[0]));
        var staysBehind = behind.All(comments => Comments.AreSame(comments, behind[0]));
        if ((staysAbove ? behind : before.Concat(behind)).SelectMany(comments => comments).Any(comment => !IsPlain(comment)))
        {
            return null;
        }

        var end = behind[0].Count > 0 && staysBehind ? behind[0][behind[0].Count - 1].Span.End : groups[0][repetition.Size - 1].Span.End;
        return new RowComments(staysAbove || staysBefore ? None() : before, staysBehind ? None() : behind, staysBefore ? [.. before[0]] : [], end);

        IReadOnlyList<IReadOnlyList<SyntaxTrivia>> None() => [.. groups.Select(_ => (IReadOnlyList<SyntaxTrivia>)[])];
    }

    private static bool IsPlain(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || (trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) && !trivia.ToString().Contains('\n'));
}
