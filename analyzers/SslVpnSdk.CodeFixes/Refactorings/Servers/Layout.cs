using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>How a class is laid out, so that what is new in it looks like what is there.</summary>
internal sealed class Layout
{
    /// <summary>How long a line may be that could be several.</summary>
    public const int LineLength = 120;

    private readonly SourceText _text;

    public Layout(TypeDeclarationSyntax type, SourceText text)
    {
        _text = text;
        var end = type.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        NewLine = end.IsKind(SyntaxKind.EndOfLineTrivia) ? end.ToString() : "\n";
        var outer = IndentationAt(type.SpanStart);
        var inner = type.Members.Where(member => IsFirstOnLine(member.GetFirstToken())).Select(member => IndentationAt(member.SpanStart)).FirstOrDefault();
        Unit = inner is not null && inner.Length > outer.Length && inner.StartsWith(outer, StringComparison.Ordinal) ? inner.Substring(outer.Length) : "    ";
        MemberIndentation = outer + Unit;
        HasBracesOnLines = IsFirstOnLine(type.OpenBraceToken);
    }

    /// <summary>What ends a line.</summary>
    public string NewLine { get; }

    /// <summary>What a line of a block begins with that the block's own line has not.</summary>
    public string Unit { get; }

    /// <summary>What the lines of the class's members begin with.</summary>
    public string MemberIndentation { get; }

    /// <summary>Whether braces open on lines of their own.</summary>
    public bool HasBracesOnLines { get; }

    /// <summary>The white space which the line of a position begins with.</summary>
    public string IndentationAt(int position)
    {
        var line = _text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>Whether nothing but white space stands before a token in its line.</summary>
    public bool IsFirstOnLine(SyntaxToken token) => IsBlank(_text.Lines.GetLineFromPosition(token.SpanStart).Start, token.SpanStart);

    /// <summary>Whether nothing but white space stands between two positions.</summary>
    private bool IsBlank(int start, int end) => string.IsNullOrWhiteSpace(_text.ToString(TextSpan.FromBounds(start, end)));
}
