using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>A tuple.</summary>
internal sealed class TupleValue(INamedTypeSymbol type, Value[] items) : IStructValue
{
    public INamedTypeSymbol Type { get; } = type;

    public Value[] Items { get; } = items;

    /// <inheritdoc />
    public object Copy()
    {
        var elements = Type.TupleElements;
        var copy = new Value[Items.Length];
        for (var i = 0; i < copy.Length; i++)
        {
            // What is in a box is shared by all copies.
            var isBox = i < elements.Length && elements[i].Type.IsReferenceType;
            copy[i] = isBox ? Items[i] : Items[i].Copied();
        }

        return new TupleValue(Type, copy);
    }

    /// <summary>The elements behind the seventh, which the framework keeps as a tuple of their own.</summary>
    public TupleValue Rest(INamedTypeSymbol type) => new(type, [.. Items.Skip(7)]);

    /// <summary>The place of an element among the items, by the field that names it.</summary>
    public static int IndexOf(IFieldSymbol field)
    {
        var name = (field.CorrespondingTupleField ?? field).Name;
        return int.Parse(name.Substring("Item".Length), System.Globalization.CultureInfo.InvariantCulture) - 1;
    }
}
