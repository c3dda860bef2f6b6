using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>Puts a new static field where the class has those it has already, or first.</summary>
internal static class NewMember
{
    /// <summary>The change that adds a member.</summary>
    /// <param name="type">The class.</param>
    /// <param name="layout">Its layout.</param>
    /// <param name="member">The text of the member, whose lines but the first are indented.</param>
    public static TextChange Add(TypeDeclarationSyntax type, Layout layout, string member)
    {
        var line = layout.MemberIndentation + member + layout.NewLine;
        if (type.Members.OfType<FieldDeclarationSyntax>().LastOrDefault(IsStatic) is { } field)
        {
            var isRow = !IsLong(field.ToFullString()) && !IsLong(member);
            return Insert(field.FullSpan.End, EndsLine(field.GetTrailingTrivia()), (isRow ? "" : layout.NewLine) + line + BlankBefore(type, field, layout));
        }

        var first = type.Members.FirstOrDefault();
        var blank = first is null || StartsWithBlankLine(first) ? "" : layout.NewLine;
        return Insert(type.OpenBraceToken.FullSpan.End, EndsLine(type.OpenBraceToken.TrailingTrivia), line + blank);

        TextChange Insert(int position, bool isLineStart, string text) => new(new TextSpan(position, 0), isLineStart ? text : layout.NewLine + text);
    }

    /// <summary>The name of a field as the class names those it has: <c>_offices</c>, <c>s_offices</c>, <c>offices</c>, or <c>Offices</c>.</summary>
    public static string FieldName(TypeDeclarationSyntax type, string name)
    {
        var other = type.Members.OfType<FieldDeclarationSyntax>()
            .Where(field => field.Modifiers.Any(SyntaxKind.StaticKeyword) && !field.Modifiers.Any(SyntaxKind.PublicKeyword))
            .Select(field => field.Declaration.Variables.First().Identifier.ValueText)
            .FirstOrDefault() ?? "";
        return other.StartsWith("s_", StringComparison.Ordinal) ? "s_" + Identifiers.Camel(name)
            : other.StartsWith("_", StringComparison.Ordinal) ? "_" + Identifiers.Camel(name)
            : other.Length > 0 && char.IsLower(other[0]) ? Identifiers.Camel(name)
            : name;
    }

    private static bool IsStatic(FieldDeclarationSyntax field) => field.Modifiers.Any(SyntaxKind.StaticKeyword) || field.Modifiers.Any(SyntaxKind.ConstKeyword);

    private static bool IsLong(string member) => member.Trim().Contains('\n');

    /// <summary>The member behind the field gets a blank line when it has none.</summary>
    private static string BlankBefore(TypeDeclarationSyntax type, FieldDeclarationSyntax field, Layout layout)
    {
        var index = type.Members.IndexOf(field);
        return index == type.Members.Count - 1 || StartsWithBlankLine(type.Members[index + 1]) ? "" : layout.NewLine;
    }

    private static bool EndsLine(SyntaxTriviaList trivia) => trivia.Any(SyntaxKind.EndOfLineTrivia);

    private static bool StartsWithBlankLine(MemberDeclarationSyntax member) =>
        member.GetLeadingTrivia().SkipWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).FirstOrDefault().IsKind(SyntaxKind.EndOfLineTrivia);
}
