using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>An array of the evaluated program. Arrays are shared, so code that cannot be seen may have changed one.</summary>
internal sealed class ArrayValue(IEnumerable<Value> elements)
{
    private readonly List<Value> _elements = [.. elements];
    private Value? _unknown;

    public int Length => _elements.Count;

    /// <summary>The elements; one unknown value when the contents are not known any more.</summary>
    public IReadOnlyList<Value> Elements => _unknown is null ? _elements : [_unknown];

    public Value this[int index]
    {
        get => _unknown ?? _elements[index];
        set => _elements[index] = value;
    }

    /// <summary>From here on the contents are not known.</summary>
    public void Forget(string reason, SyntaxNode where) => _unknown ??= Value.Unknown(reason, where);
}
