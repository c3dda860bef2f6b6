using System.Globalization;
using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>A value of the evaluated program: what it is, or why that is not known, and the expression that produced it.</summary>
/// <remarks>
/// The content of a known value is null, a boxed primitive, a <see cref="string"/>, an <see cref="EnumValue"/>, a <see cref="TupleValue"/>,
/// a <see cref="HeapValue"/>, a <see cref="DelegateValue"/>, an <see cref="Index"/> or <see cref="Range"/>, or one of the objects of the builder's API.
/// A nullable value type is its value or null. Host collections hold values, so equality, order and text here are those of the program.
/// </remarks>
internal sealed class Value : IEquatable<Value>, IComparable<Value>, IComparable, IFormattable
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

    /// <summary>Whether the value is known to be a null reference, or a nullable without a value.</summary>
    public bool IsNull => IsKnown && Content is null;

    public static Value Known(object? content, SyntaxNode origin) => new(content, null, origin);

    public static Value Unknown(string reason, SyntaxNode origin) => new(null, reason, origin);

    /// <summary>The same value, or what a conversion made of it, still produced by the same expression.</summary>
    public Value With(object? content) => new(content, UnknownReason, Origin);

    /// <summary>The value as another variable gets it: structs are copied, everything else is shared.</summary>
    public Value Copied() => Content is IStructValue content ? new(content.Copy(), null, Origin) : this;

    /// <summary>The value, for those who cannot go on without knowing it.</summary>
    /// <exception cref="EvaluationStoppedException">It is not known.</exception>
    public Value Required() => IsKnown ? this : throw EvaluationStoppedException.Unknown(Origin, UnknownReason!);

    /// <summary>The content, for those who cannot go on without one of a type.</summary>
    /// <exception cref="EvaluationStoppedException">It is not known, or of another type.</exception>
    public T As<T>() => Required().Content is T content
        ? content
        : throw EvaluationStoppedException.Unknown(Origin, "a value of this kind is not evaluated");

    /// <summary>The content as what a comparer returns, of which only the sign counts.</summary>
    public int AsOrder() => Required().Content is SignValue order ? order.Sign : As<int>();

    /// <summary>Equality as <c>EqualityComparer&lt;T&gt;.Default</c> of the program has it.</summary>
    public bool Equals(Value? other) => Equality.AreEqual(this, other);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Equality.HashOf(this);

    /// <summary>Order as <c>Comparer&lt;T&gt;.Default</c> of the program has it.</summary>
    public int CompareTo(Value? other) => Order.Compare(this, other);

    /// <inheritdoc />
    public int CompareTo(object? obj) => CompareTo(obj as Value);

    /// <inheritdoc />
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    /// <summary>The text as the program's own <c>ToString</c> gives it, in the invariant culture.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Text.Of(Required(), format)
        ?? throw EvaluationStoppedException.Unknown(Origin, "the text of this value is not evaluated");
}
