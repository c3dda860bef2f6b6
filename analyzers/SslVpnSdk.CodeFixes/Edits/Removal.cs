using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SslVpnSdk.CodeFixes.Edits;

/// <summary>Takes code out of a file as a person would: comments stay where they are, and a line on which nothing is left goes.</summary>
internal static class Removal
{
    private const string Opening = "([{";
    private const string Closing = ";,)]}";

    /// <summary>The file without some parts of it.</summary>
    /// <param name="root">The file.</param>
    /// <param name="parts">The parts, in their order.</param>
    public static SyntaxNode Of(SyntaxNode root, params TextSpan[] parts)
    {
        var text = root.SyntaxTree.GetText();
        var changes = Joined(text, parts).Select(part => new TextChange(WithSpace(root, text, part), ""));
        return root.SyntaxTree.WithChangedText(text.WithChanges(changes)).GetRoot();
    }

    /// <summary>Parts with nothing but white space between them are one.</summary>
    private static List<TextSpan> Joined(SourceText text, TextSpan[] parts)
    {
        var joined = new List<TextSpan>();
        foreach (var part in parts)
        {
            if (joined.Count > 0 && IsBlank(text, joined[joined.Count - 1].End, part.Start))
            {
                joined[joined.Count - 1] = TextSpan.FromBounds(joined[joined.Count - 1].Start, part.End);
            }
            else
            {
                joined.Add(part);
            }
        }

        return joined;
    }

    /// <summary>A part and the white space that goes with it.</summary>
    private static TextSpan WithSpace(SyntaxNode root, SourceText text, TextSpan part)
    {
        var (first, last) = (text.Lines.GetLineFromPosition(part.Start), text.Lines.GetLineFromPosition(part.End));
        var (start, end) = (part.Start, part.End);
        while (start > first.Start && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        while (end < last.End && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return (start == first.Start, end == last.End) switch
        {
            (true, true) => Lines(text, first, last),
            (true, false) when Closing.IndexOf(text[end]) >= 0 && EndOfCode(root, text, start) is { } code => TextSpan.FromBounds(code, end),
            (true, false) => TextSpan.FromBounds(part.Start, end),
            (false, true) => TextSpan.FromBounds(start, end),
            _ when start == part.Start => Opening.IndexOf(text[start - 1]) >= 0 ? TextSpan.FromBounds(start, end) : part,
            _ => end == part.End ? TextSpan.FromBounds(start, end) : TextSpan.FromBounds(part.Start, end),
        };
    }

    /// <summary>Whole lines, and a blank one before them that would separate nothing.</summary>
    private static TextSpan Lines(SourceText text, TextLine first, TextLine last)
    {
        var next = last.LineNumber + 1 < text.Lines.Count ? text.Lines[last.LineNumber + 1].ToString().Trim() : "";
        var isSeparated = first.LineNumber > 0 && text.Lines[first.LineNumber - 1] is var before && IsBlank(text, before.Start, before.End);
        var start = isSeparated && (next.Length == 0 || next[0] == '}') ? text.Lines[first.LineNumber - 1].Start : first.Start;
        return TextSpan.FromBounds(start, last.EndIncludingLineBreak);
    }

    /// <summary>The end of the code before a line; null when a comment stands there, behind which no code can go on.</summary>
    private static int? EndOfCode(SyntaxNode root, SourceText text, int lineStart)
    {
        var end = lineStart;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end == 0 || root.FindTrivia(end - 1, findInsideTrivia: true).RawKind != 0 ? null : end;
    }

    private static bool IsBlank(SourceText text, int start, int end) => string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(start, end)));
}
