using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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

    /// <summary>Memory for a span, which is an array that nobody else has.</summary>
    private Value StackAllocation(IOperation operation, INamedTypeSymbol span, Scope scope)
    {
        var elementType = span.TypeArguments[0];
        var parts = operation.ChildOperations.ToList();
        var initializer = (operation.Syntax as StackAllocArrayCreationExpressionSyntax)?.Initializer
            ?? (operation.Syntax as ImplicitStackAllocArrayCreationExpressionSyntax)?.Initializer;
        if (parts.Count != 1 + (initializer?.Expressions.Count ?? 0))
        {
            throw EvaluationStoppedException.Unknown(operation.Syntax, "this kind of expression is not evaluated");
        }

        var count = Evaluate(parts[0], scope).As<int>();
        Budget.Allocate(operation.Syntax, count);
        var elements = count < 0 ? throw Raise(operation.Syntax, "System.OverflowException", "An array has a negative length.")
            : initializer is null ? Enumerable.Range(0, count).Select(_ => Default(elementType, operation.Syntax))
            : parts.Skip(1).Select(element => Evaluate(element, scope).Copied());
        return Value.Known(new ArrayValue(elementType, [.. elements]), operation.Syntax);
    }

    public override Value VisitUtf8String(IUtf8StringOperation operation, Scope scope) => Value.Known(
        new ArrayValue(
            Compilation.GetSpecialType(SpecialType.System_Byte), [.. System.Text.Encoding.UTF8.GetBytes(operation.Value).Select(item => Value.Known(item, operation.Syntax))]),
        operation.Syntax);

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
        if (operation.ArrayReference.Type is IArrayTypeSymbol type && type.Rank != operation.Indices.Length)
        {
            throw EvaluationStoppedException.Broken(operation.Syntax);
        }

        var array = Evaluate(operation.ArrayReference, scope);
        var indices = operation.Indices.Select(index => Evaluate(index, scope)).ToArray();
        if (!array.IsKnown)
        {
            return new ComputedPlace(() => array, value => throw EvaluationStoppedException.Unknown(array.Origin, array.UnknownReason!));
        }

        if (array.Content is ArrayValue content && Array.Find(indices, index => !index.IsKnown) is { } unknown)
        {
            return new ComputedPlace(() => UnknownElement(operation, unknown), value => ForgetElements(operation, content, unknown, value));
        }

        return indices is [{ Content: System.Range range }]
            ? new Variable(Slice(array, range, operation.Syntax, isSpan: false))
            : new ElementPlace(this, operation.Syntax, operation.Type, array, indices);
    }

    /// <summary>Sets an element of an array, which may hold more special objects than the type by which it is used says.</summary>
    public void SetElement(ArrayValue array, int position, Value value, SyntaxNode where)
    {
        CheckWritable(array, where);
        if (array.ElementType is { IsReferenceType: true, SpecialType: not SpecialType.System_Object } && value is { IsKnown: true, Content: not null }
            && !(array.ElementType.SpecialType == SpecialType.System_String && value.Content is string)
            && !IsInstance(value, array.ElementType))
        {
            throw Raise(where, "System.ArrayTypeMismatchException", $"The array holds {array.ElementType.Name}s only.");
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
