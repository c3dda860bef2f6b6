using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>The field that the local networks of servers are pulled into.</summary>
internal static class LocalNetworksTable
{
    /// <summary>The text of the file with the table; null when the networks are not written so that they could be moved.</summary>
    /// <param name="text">The file.</param>
    /// <param name="type">The class.</param>
    /// <param name="name">The name of the table.</param>
    /// <param name="calls">The calls that use it; the first one's networks are moved as they are written.</param>
    public static SourceText? In(SourceText text, TypeDeclarationSyntax type, string name, IReadOnlyList<LocalNetworksCall> calls)
    {
        var layout = new Layout(type, text);
        if (Elements(text, calls[0].Call.ArgumentList, layout, $"private static readonly string[] {name} = ") is not { } field)
        {
            return null;
        }

        var uses = calls.Select(call => new TextChange(Between(call.Call.ArgumentList), name));
        return text.WithChanges(uses.Append(NewMember.Add(type, layout, field)).OrderBy(change => change.Span.Start));
    }

    private static string? Elements(SourceText text, ArgumentListSyntax arguments, Layout layout, string declaration)
    {
        var isCollection = ((CSharpParseOptions)arguments.SyntaxTree.Options).LanguageVersion >= LanguageVersion.CSharp12;
        var (open, close) = isCollection ? ("[", "]") : ("{", "}");
        var written = text.ToString(Between(arguments));
        var hasLines = written.Contains('\n');
        var oneLine = isCollection ? $"{declaration}[{written.Trim()}];" : $"{declaration}{{ {written.Trim()} }};";
        if (!hasLines && (Comments.AreIn(arguments) || layout.MemberIndentation.Length + oneLine.Length <= Layout.LineLength))
        {
            return oneLine;
        }

        var rows = hasLines ? Lines(text, arguments, layout) : [.. arguments.Arguments.Select(argument => $"{argument},")];
        if (rows is null)
        {
            return null;
        }

        var indentation = layout.MemberIndentation;
        var start = layout.HasBracesOnLines ? $"{declaration.TrimEnd()}{layout.NewLine}{indentation}{open}" : declaration + open;
        return $"{start}{layout.NewLine}{string.Concat(rows.Select(row => (row.Length == 0 ? "" : indentation + layout.Unit + row) + layout.NewLine))}{indentation}{close};";
    }

    /// <summary>The lines of the arguments without the indentation they have in common, the last argument with a comma; null when a line begins inside of one.</summary>
    private static List<string>? Lines(SourceText text, ArgumentListSyntax arguments, Layout layout)
    {
        if (arguments.DescendantTokens().Any(token => token.Text.Contains('\n')))
        {
            return null;
        }

        var (span, end) = (Between(arguments), arguments.Arguments.Last().Span.End);
        var written = text.ToString(TextSpan.FromBounds(span.Start, end)) + "," + text.ToString(TextSpan.FromBounds(end, span.End));
        var lines = written.Split('\n').Select(line => line.TrimEnd()).ToList();
        var common = lines.Skip(1).Where(line => line.Length > 0).Select(Indentation).DefaultIfEmpty(0).Min();
        lines = [lines[0].TrimStart(), .. lines.Skip(1).Select(line => line.Length == 0 ? line : line.Substring(Math.Min(common, Indentation(line))))];
        return [.. lines.SkipWhile(line => line.Length == 0).Reverse().SkipWhile(line => line.Length == 0).Reverse()];
    }

    private static int Indentation(string line) => line.Length - line.TrimStart().Length;

    private static TextSpan Between(ArgumentListSyntax arguments) =>
        TextSpan.FromBounds(arguments.OpenParenToken.Span.End, arguments.CloseParenToken.SpanStart);
}
