using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace SslVpnSdk.CodeFixes.Edits;

/// <summary>Writes the values of remedies as C#.</summary>
internal static class ValueSyntax
{
    /// <summary>A literal, or the member of an enumeration by its shortest name.</summary>
    public static ExpressionSyntax Of(object value) => value switch
    {
        string text => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text)),
        int number => SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(number)),
        Enum member => SyntaxFactory.ParseExpression($"global::{member.GetType().FullName}.{member}").WithAdditionalAnnotations(Simplifier.Annotation),
        _ => throw new ArgumentException($"A value of type {value.GetType()} is not written as C#.", nameof(value)),
    };
}
