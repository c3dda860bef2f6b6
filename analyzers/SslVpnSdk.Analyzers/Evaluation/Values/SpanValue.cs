using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>
/// A span over a part of an array: what is changed through it is changed in the array. A span over a whole array is kept as the array, and one
/// over a text as the text.
/// </summary>
internal sealed class SpanValue : HeapValue
{
    private readonly SyntaxNode _origin;

    private SpanValue(ArrayValue array, int start, int length, SyntaxNode origin)
    {
        (Array, Start, Length) = (array, start, length);
        _origin = origin;
    }

    public ArrayValue Array { get; }

    public int Start { get; }

    public int Length { get; }

    /// <summary>The elements as they are when they are asked for.</summary>
    public IEnumerable<Value> Elements => Enumerable.Range(Start, Length).Select(i => Array.Elements[i]);

    public override IEnumerable<Value> Reachable => [Value.Known(Array, _origin)];

    /// <summary>A part of an array or of a span.</summary>
    public static SpanValue Of(HeapValue whole, int start, int length, SyntaxNode origin) => whole is SpanValue span
        ? new(span.Array, span.Start + start, length, origin)
        : new((ArrayValue)whole, start, length, origin);
}
