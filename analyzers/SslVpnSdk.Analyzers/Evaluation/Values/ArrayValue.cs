using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>An array.</summary>
/// <param name="elementType">The type of the elements it was made with.</param>
/// <param name="elements">The elements, those of several dimensions row by row.</param>
/// <param name="lengths">The length of each dimension; null for an array of one.</param>
internal sealed class ArrayValue(ITypeSymbol elementType, Value[] elements, int[]? lengths = null) : HeapValue
{
    public ITypeSymbol ElementType { get; } = elementType;

    public Value[] Elements { get; } = elements;

    public IReadOnlyList<int> Lengths { get; } = lengths ?? [elements.Length];

    public override IEnumerable<Value> Reachable => Elements;

    /// <summary>Where an element is kept; null when an index is out of bounds.</summary>
    public int? Position(IReadOnlyList<int> indices)
    {
        var position = 0;
        for (var i = 0; i < indices.Count; i++)
        {
            if (indices[i] < 0 || indices[i] >= Lengths[i])
            {
                return null;
            }

            position = (position * Lengths[i]) + indices[i];
        }

        return position;
    }
}
