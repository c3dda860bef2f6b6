namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>
/// A span over a part of an array: what is changed through it is changed in the array. A span over a whole array is kept as the array, and one
/// over a text as the text.
/// </summary>
internal sealed class SpanValue(ArrayValue array, int start, int length) : HeapValue
{
    public ArrayValue Array { get; } = array;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public override IEnumerable<Value> Reachable => [Value.Known(Array, Origin)];

    /// <summary>The elements as they are when they are asked for.</summary>
    public IEnumerable<Value> Elements => Enumerable.Range(Start, Length).Select(i => Array.Elements[i]);

    private Microsoft.CodeAnalysis.SyntaxNode Origin { get; init; } = null!;

    /// <summary>A part of an array or of a span.</summary>
    public static SpanValue Of(HeapValue whole, int start, int length, Microsoft.CodeAnalysis.SyntaxNode origin) => whole is SpanValue span
        ? new SpanValue(span.Array, span.Start + start, length) { Origin = origin }
        : new SpanValue((ArrayValue)whole, start, length) { Origin = origin };
}
