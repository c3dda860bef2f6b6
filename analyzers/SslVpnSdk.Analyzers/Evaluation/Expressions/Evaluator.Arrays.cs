using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    public override Value VisitArrayCreation(IArrayCreationOperation operation, Scope scope)
    {
        var elementType = TypeOf(((IArrayTypeSymbol)operation.Type!).ElementType, scope);
        var sizes = operation.DimensionSizes.Select(size => Evaluate(size, scope)).ToList();
        if (operation.Initializer is { } initializer)
        {
            var elements = new List<Value>();
            Collect(initializer, elements, scope);
            Budget.Allocate(operation.Syntax, elements.Count);
            return Value.Known(new ArrayValue(elementType, [.. elements], Lengths(sizes)), operation.Syntax);
        }

        if (sizes.FirstOrDefault(size => !size.IsKnown) is { } unknown)
        {
            return unknown;
        }

        var lengths = Lengths(sizes);
        if (lengths.Any(length => length < 0))
        {
            throw Raise(operation.Syntax, "System.OverflowException", "An array has a negative length.");
        }

        var count = lengths.Aggregate(1L, (product, length) => product * length);
        Budget.Allocate(operation.Syntax, count);
        return Value.Known(
            new ArrayValue(elementType, [.. Enumerable.Range(0, (int)count).Select(_ => Default(elementType, operation.Syntax))], lengths), operation.Syntax);
    }

    public override Value VisitArrayElementReference(IArrayElementReferenceOperation operation, Scope scope) => ElementPlace(operation, scope).Get();

    private static int[] Lengths(IReadOnlyList<Value> sizes) => [.. sizes.Select(size => size.Content switch
    {
        long length => checked((int)length),
        uint length => checked((int)length),
        ulong length => checked((int)length),
        _ => size.As<int>(),
    })];

    private void Collect(IArrayInitializerOperation initializer, List<Value> elements, Scope scope)
    {
        foreach (var element in initializer.ElementValues)
        {
            if (element is IArrayInitializerOperation inner)
            {
                Collect(inner, elements, scope);
            }
            else
            {
                elements.Add(Evaluate(element, scope).Copied());
            }
        }
    }

    private Place ElementPlace(IArrayElementReferenceOperation operation, Scope scope)
    {
        var array = Evaluate(operation.ArrayReference, scope);
        var indices = operation.Indices.Select(index => Evaluate(index, scope)).ToList();
        if (array.IsNull)
        {
            throw Raise(operation.Syntax, "System.NullReferenceException", "An element is read of a null reference.");
        }

        if (!array.IsKnown)
        {
            return new ComputedPlace(() => array, value => throw EvaluationStoppedException.Unknown(array.Origin, array.UnknownReason!));
        }

        var content = array.As<ArrayValue>();
        if (indices.FirstOrDefault(index => !index.IsKnown) is { } unknown)
        {
            return new ComputedPlace(() => UnknownElement(operation, unknown), value => ForgetElements(operation, content, unknown, value));
        }

        if (indices is [{ Content: System.Range }])
        {
            return new Variable(Slice(array, (System.Range)indices[0].Content!, operation.Syntax));
        }

        int[] numbers = [.. indices.Select(index => Position(index, content.Lengths[0]))];
        var position = content.Position(numbers) ?? throw Raise(
            operation.Syntax,
            "System.IndexOutOfRangeException",
            $"Index {string.Join(", ", numbers)} is outside an array of {string.Join(" × ", content.Lengths)} elements.");
        return new ComputedPlace(() => content.Elements[position], value => Store(operation, content, position, value));
    }

    private static int Position(Value index, int length) => index.Content switch
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
        System.Index number => number.GetOffset(length),
        _ => index.As<int>(),
    };

    private void Store(IOperation element, ArrayValue array, int position, Value value)
    {
        CheckWritable(array, element.Syntax);
        if (array.ElementType.IsReferenceType && value is { IsKnown: true, Content: not null }
            && element.Type is { IsReferenceType: true } && !SymbolEqualityComparer.Default.Equals(element.Type, array.ElementType)
            && !IsInstance(value, array.ElementType))
        {
            throw Raise(element.Syntax, "System.ArrayTypeMismatchException", $"The array holds {array.ElementType.Name}s only.");
        }

        array.Elements[position] = value;
    }

    /// <summary>Some element: harmless unless something can be changed through it.</summary>
    private static Value UnknownElement(IArrayElementReferenceOperation operation, Value index) =>
        operation.Type is { IsReferenceType: true, SpecialType: not SpecialType.System_String }
            ? throw EvaluationStoppedException.Unknown(index.Origin, index.UnknownReason!)
            : index;

    /// <summary>Any element may be the new value now, for the reason that the index is not known.</summary>
    private static void ForgetElements(IOperation element, ArrayValue array, Value index, Value value)
    {
        Escape.OfBuilder(Value.Known(array, element.Syntax), element.Syntax);
        Escape.Of(value, element.Syntax);
        array.Forget(index.UnknownReason!, index.Origin);
    }
}
