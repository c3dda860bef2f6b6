using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>A value of the evaluated program: what it is, or why that is not known, and the expression that produced it.</summary>
/// <remarks>
/// The content of a known value is null, a boxed number, <see cref="bool"/>, <see cref="char"/> or <see cref="string"/> (enums by
/// their number), an <see cref="ArrayValue"/>, or one of the objects of the builder's API.
/// </remarks>
internal sealed class Value
{
    private Value(object? content, string? unknown, SyntaxNode origin)
    {
        Content = content;
        UnknownReason = unknown;
        Origin = origin;
    }

    public object? Content { get; }

    /// <summary>Why the content is not known, as a clause; null when it is.</summary>
    public string? UnknownReason { get; }

    public SyntaxNode Origin { get; }

    public bool IsKnown => UnknownReason is null;

    public static Value Known(object? content, SyntaxNode origin) => new(content, null, origin);

    public static Value Unknown(string reason, SyntaxNode origin) => new(null, reason, origin);

    /// <summary>The same value, or what a conversion made of it, still produced by the same expression.</summary>
    public Value With(object? content) => new(content, null, Origin);
}
