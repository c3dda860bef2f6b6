using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>An element of an array. An assignment looks for it only when the value is there, so what is wrong with it shows after that.</summary>
internal sealed class ElementPlace(Evaluator evaluator, SyntaxNode where, ITypeSymbol? type, Value array, Value[] indices) : Place
{
    public override Value Get()
    {
        if (array.Content is string text)
        {
            var index = Number(indices[0], text.Length);
            return index >= 0 && index < text.Length ? Value.Known(text[index], where) : throw OutOfRange([index], [text.Length]);
        }

        var (content, position) = Find();
        return content.Elements[position];
    }

    public override void Set(Value value)
    {
        var (content, position) = Find();
        evaluator.SetElement(content, position, value, where);
    }

    /// <summary>The array and the position, for those who keep a reference: it has to be of the very type of the array's elements.</summary>
    public ElementPlace Checked()
    {
        if (array.Content is string)
        {
            return this;
        }

        var (content, _) = Find();
        return content.ElementType.IsReferenceType && !SymbolEqualityComparer.Default.Equals(content.ElementType, type)
            ? throw evaluator.Raise(where, "System.ArrayTypeMismatchException", $"The array holds {content.ElementType.Name}s only.")
            : this;
    }

    private (ArrayValue Array, int Position) Find()
    {
        if (array.IsNull)
        {
            throw evaluator.Raise(where, "System.NullReferenceException", "An element is read of a null reference.");
        }

        if (array.Content is SpanValue span)
        {
            var index = Number(indices[0], span.Length);
            return index >= 0 && index < span.Length ? (span.Array, span.Start + index) : throw OutOfRange([index], [span.Length]);
        }

        var content = array.As<ArrayValue>();
        var numbers = Array.ConvertAll(indices, index => Number(index, content.Lengths[0]));
        return (content, content.Position(numbers) ?? throw OutOfRange(numbers, content.Lengths));
    }

    private Exception OutOfRange(IReadOnlyList<int> numbers, IReadOnlyList<int> lengths) => evaluator.Raise(
        where, "System.IndexOutOfRangeException", $"Index {string.Join(", ", numbers)} is outside an array of {string.Join(" × ", lengths)} elements.");

    private static int Number(Value index, int length) => index.Content switch
    {
        int number => number,
        char number => number,
        short number => number,
        byte number => number,
        ushort number => number,
        sbyte number => number,
        uint number => number <= int.MaxValue ? (int)number : -1,
        long number => number is >= 0 and <= int.MaxValue ? (int)number : -1,
        ulong number => number <= int.MaxValue ? (int)number : -1,
        Index number => number.GetOffset(length),
        _ => index.As<int>(),
    };
}
