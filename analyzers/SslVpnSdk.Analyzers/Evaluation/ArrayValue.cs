using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>An array of the evaluated program. Arrays are shared, so code that cannot be seen may have changed one.</summary>
internal sealed class ArrayValue(IEnumerable<Value> elements)
{
    private readonly List<Value> _elements = [.. elements];
    private Value? _unknown;

    public int Length => _elements.Count;

    /// <summary>Whether the contents are not known any more.</summary>
    public bool IsForgotten => _unknown is not null;

    /// <summary>The elements; one unknown value when the contents are not known any more.</summary>
    public IReadOnlyList<Value> Elements => _unknown is null ? _elements : [_unknown];

    public Value this[int index]
    {
        get => _unknown ?? _elements[index];
        set => _elements[index] = value;
    }

    /// <summary>From here on the contents are not known, nor those of the arrays in it.</summary>
    public void Forget(string reason, SyntaxNode where)
    {
        if (_unknown is null)
        {
            _unknown = Value.Unknown(reason, where);
            _elements.Select(element => element.Content).OfType<ArrayValue>().ToList().ForEach(inner => inner.Forget(reason, where));
        }
    }
}
