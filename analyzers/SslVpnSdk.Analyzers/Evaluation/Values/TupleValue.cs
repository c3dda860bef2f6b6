using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>A tuple.</summary>
internal sealed class TupleValue(INamedTypeSymbol type, Value[] items) : IStructValue
{
    public INamedTypeSymbol Type { get; } = type;

    public Value[] Items { get; } = items;

    /// <inheritdoc />
    public object Copy() => new TupleValue(Type, [.. Items.Select(item => item.Copied())]);

    /// <summary>The elements behind the seventh, which the framework keeps as a tuple of their own.</summary>
    public TupleValue Rest(INamedTypeSymbol type) => new(type, [.. Items.Skip(7)]);

    /// <summary>The place of an element among the items, by the field that names it.</summary>
    public static int IndexOf(IFieldSymbol field)
    {
        var name = (field.CorrespondingTupleField ?? field).Name;
        return int.Parse(name.Substring("Item".Length), System.Globalization.CultureInfo.InvariantCulture) - 1;
    }
}
