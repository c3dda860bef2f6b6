using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    public override Value VisitTupleBinaryOperator(ITupleBinaryOperation operation, Scope scope)
    {
        var (left, right) = (Evaluate(operation.LeftOperand, scope), Evaluate(operation.RightOperand, scope));
        return AreTuplesEqual(left, right, TypeOf(operation.LeftOperand), TypeOf(operation.RightOperand)) is { } isEqual
            ? Value.Known(isEqual == (operation.OperatorKind == BinaryOperatorKind.Equals), operation.Syntax)
            : Value.Unknown("a comparison of these values is not evaluated", operation.Syntax);

        ITypeSymbol? TypeOf(IOperation operand) => (operand.Type ?? (operand as ITupleOperation)?.NaturalType) is { } type ? Evaluator.TypeOf(type, scope) : null;
    }

    /// <summary>Whether all elements are equal by the operators of their types; null when that is not known.</summary>
    private bool? AreTuplesEqual(Value left, Value right, ITypeSymbol? leftType, ITypeSymbol? rightType)
    {
        if (left.IsNull || right.IsNull)
        {
            return left.IsNull && right.IsNull;
        }

        if (Conversions.ValueType(leftType!) is not INamedTypeSymbol { IsTupleType: true } l || Conversions.ValueType(rightType!) is not INamedTypeSymbol { IsTupleType: true } r)
        {
            return null;
        }

        for (var i = 0; i < l.TupleElements.Length; i++)
        {
            var isEqual = AreElementsEqual(
                left.As<TupleValue>().Items[i].Required(), right.As<TupleValue>().Items[i].Required(), l.TupleElements[i].Type, r.TupleElements[i].Type);
            if (isEqual is not true)
            {
                return isEqual;
            }
        }

        return true;
    }

    private bool? AreElementsEqual(Value left, Value right, ITypeSymbol leftType, ITypeSymbol rightType)
    {
        var (l, r) = (Conversions.ValueType(leftType), Conversions.ValueType(rightType));
        if (l.IsTupleType && r.IsTupleType)
        {
            return AreTuplesEqual(left, right, leftType, rightType);
        }

        if (Conversions.Zero(l.SpecialType) is not null && Conversions.Zero(r.SpecialType) is not null)
        {
            return left.IsNull || right.IsNull ? left.IsNull && right.IsNull
                : left.Content!.GetType() == right.Content!.GetType() ? Operators.Binary(BinaryOperatorKind.Equals, false, Operators.Promoted(left.Content), Operators.Promoted(right.Content)) as bool?
                : null;
        }

        // Of two types the language may choose an operator that neither declares.
        return !SymbolEqualityComparer.Default.Equals(l, r) ? null
            : l.SpecialType == SpecialType.System_String || l.TypeKind == TypeKind.Enum ? Equality.AreEqual(left, right)
            : l.SpecialType == SpecialType.System_Object || l.TypeKind == TypeKind.Interface ? Types.Objects.AreSame(left, right)
            : l.IsRecord && l.IsReferenceType == leftType.IsReferenceType ? Objects.AreRecordsEqual(left, right)
            : null;
    }
}
