using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    public override Value VisitArrayCreation(IArrayCreationOperation operation, Scope scope)
    {
        if (operation.DimensionSizes.Length != 1)
        {
            throw EvaluationStoppedException.Unknown(operation.Syntax, "an array of several dimensions is not evaluated");
        }

        if (operation.Initializer is { } initializer)
        {
            budget.Spend(operation.Syntax, initializer.ElementValues.Length);
            return Value.Known(new ArrayValue([.. initializer.ElementValues.Select(element => Evaluate(element, scope))]), operation.Syntax);
        }

        return Evaluate(operation.DimensionSizes[0], scope) is { Content: 0 }
            ? Value.Known(new ArrayValue([]), operation.Syntax)
            : Value.Unknown("an array without elements given is not evaluated", operation.Syntax);
    }

    public override Value VisitArrayElementReference(IArrayElementReferenceOperation operation, Scope scope)
    {
        var array = Evaluate(operation.ArrayReference, scope);
        var index = Evaluate(operation.Indices[0], scope);
        return (array, index) switch
        {
            ({ IsKnown: false }, _) => array,
            ({ Content: ArrayValue }, { IsKnown: false }) => UnknownElement(operation, array, index),
            (_, { IsKnown: false }) => index,
            ({ Content: ArrayValue values }, { Content: int i }) when operation.Indices.Length == 1 => values[InBounds(operation, values, i)],
            ({ Content: null }, _) => throw EvaluationStoppedException.Throws(
                operation.Syntax, "An element is read of a null reference (NullReferenceException)."),
            _ => Value.Unknown("an index of this kind is not evaluated", operation.Syntax),
        };
    }

    /// <summary>Some element: harmless unless something can be changed through it.</summary>
    private static Value UnknownElement(IArrayElementReferenceOperation operation, Value array, Value index) =>
        operation.Type is { IsReferenceType: true, SpecialType: not SpecialType.System_String }
            ? throw EvaluationStoppedException.Unknown(index.Origin, index.UnknownReason!)
            : index;

    private static int InBounds(IArrayElementReferenceOperation operation, ArrayValue array, int index) =>
        index >= 0 && index < array.Length
            ? index
            : throw EvaluationStoppedException.Throws(
                operation.Syntax, $"Index {index} is outside an array of {array.Length} elements (IndexOutOfRangeException).");

    /// <summary>Collection expressions have no operation of their own in the oldest compiler that loads this analyzer: they are known by their syntax.</summary>
    private static bool IsCollectionExpression(IOperation operation) => operation.Syntax is CollectionExpressionSyntax;

    private Value CollectionExpression(IOperation operation, Scope scope)
    {
        if (operation.Type is not IArrayTypeSymbol { Rank: 1 } type)
        {
            throw EvaluationStoppedException.Unknown(operation.Syntax, "a collection expression of this type is not evaluated");
        }

        var elements = new List<Value>();
        foreach (var child in operation.ChildOperations)
        {
            if (child.Syntax is SpreadElementSyntax)
            {
                elements.AddRange(Spread(child, type.ElementType, scope));
                budget.Spend(child.Syntax, elements.Count);
            }
            else
            {
                elements.Add(Evaluate(child, scope));
            }
        }

        return Value.Known(new ArrayValue(elements), operation.Syntax);
    }

    private IReadOnlyList<Value> Spread(IOperation spread, ITypeSymbol elementType, Scope scope)
    {
        var source = spread.ChildOperations.First();
        var operand = Evaluate(source, scope);
        var isConverted = source.Type is not IArrayTypeSymbol arrayType
            || !SymbolEqualityComparer.Default.Equals(arrayType.ElementType, elementType);
        return operand.Content is ArrayValue array && !isConverted
            ? array.Elements
            : throw EvaluationStoppedException.Unknown(
                operand.Origin, operand.UnknownReason ?? "only an array of the same element type is evaluated when it is spread");
    }
}
