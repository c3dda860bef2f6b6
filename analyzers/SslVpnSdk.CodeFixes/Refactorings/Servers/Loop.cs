using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>Writes the loop in the place of a repetition: the first group, a step further in, with the table's columns in the place of its constants.</summary>
internal sealed class Loop(Repetition repetition, RowComments comments, LoopNames names, Layout layout, SourceText text)
{
    /// <summary>The change that puts the loop where the groups were.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="value">How the loop names a column's value.</param>
    public TextChange Write(IReadOnlyList<TableColumn> columns, Func<TableColumn, string> value)
    {
        var first = repetition.Groups[0][0];
        var last = repetition.Groups[repetition.Groups.Count - 1][repetition.Size - 1];
        var moved = comments.OfBody.Concat(comments.Before[0]).Select(comment => (int?)comment.SpanStart).FirstOrDefault();
        var end = Comments.In(last.GetTrailingTrivia()).Select(comment => (int?)comment.Span.End).LastOrDefault();
        var indentation = layout.IndentationAt(first.SpanStart);
        var brace = layout.HasBracesOnLines ? layout.NewLine + indentation : " ";
        var body = Body(comments.OfBody.Count > 0 ? comments.OfBody[0].SpanStart : first.SpanStart, columns, value);
        return new TextChange(
            TextSpan.FromBounds(moved ?? first.SpanStart, end ?? last.Span.End),
            $"foreach (var {Identifiers.Written(names.Row)} in {names.Table}){brace}{(IsBlock ? body : $"{{{layout.NewLine}{indentation}{layout.Unit}{body}{layout.NewLine}{indentation}}}")}");
    }

    /// <summary>Whether a group has braces already, which become those of the loop.</summary>
    private bool IsBlock => repetition.Groups[0] is [BlockSyntax] && comments.OfBody.Count == 0;

    private SourceText Body(int start, IReadOnlyList<TableColumn> columns, Func<TableColumn, string> value)
    {
        var span = TextSpan.FromBounds(start, comments.End);
        var places = columns.SelectMany(column => column.Uses.Select(place => new TextChange(Replaced(place.Place), place.Write(value(column))))).ToList();
        var locals = repetition.Locals
            .Where(local => names.Locals[local.Place.ValueText] != local.Place.ValueText)
            .Select(local => new TextChange(local.Place.Span, names.Locals[local.Place.ValueText]));
        var changes = places.Concat(locals).Concat(IsBlock ? [] : Indented(span).Where(line => !places.Any(place => place.Span.Contains(line.Span.Start))));
        return text.GetSubText(span).WithChanges(changes
            .Select(change => new TextChange(new TextSpan(change.Span.Start - span.Start, change.Span.Length), change.NewText!))
            .OrderBy(change => change.Span.Start));
    }

    /// <summary>Lines go a step further in, but for those that begin inside of a text.</summary>
    private IEnumerable<TextChange> Indented(TextSpan span)
    {
        var root = repetition.Block.SyntaxTree.GetRoot();
        return text.Lines
            .SkipWhile(line => line.Start <= span.Start)
            .TakeWhile(line => line.Start < span.End)
            .Where(line => !string.IsNullOrWhiteSpace(line.ToString()) && !IsInText(line.Start))
            .Select(line => new TextChange(new TextSpan(line.Start, 0), layout.Unit));

        bool IsInText(int position) => root.FindToken(position) is var token
            && ((token.SpanStart < position && position < token.Span.End)
                || token.Parent?.AncestorsAndSelf().OfType<InterpolatedStringExpressionSyntax>().Any(interpolated => interpolated.SpanStart < position && position < interpolated.Span.End) == true);
    }

    private static TextSpan Replaced(SyntaxNode place) => place is ArgumentListSyntax list
        ? TextSpan.FromBounds(list.OpenParenToken.Span.End, list.CloseParenToken.SpanStart)
        : place.Span;
}
