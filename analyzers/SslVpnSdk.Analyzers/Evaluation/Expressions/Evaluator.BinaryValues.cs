using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Types;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    /// <summary>A binary operator with its operands converted.</summary>
    /// <param name="operation">The expression.</param>
    /// <param name="kind">The operator.</param>
    /// <param name="method">The method it calls; null for one of the language.</param>
    /// <param name="isChecked">Whether an overflow throws.</param>
    /// <param name="isLifted">Whether it takes nullable operands.</param>
    /// <param name="type">The type of the operands.</param>
    /// <param name="left">The left operand.</param>
    /// <param name="right">The right operand.</param>
    private Value Binary(
        IOperation operation, BinaryOperatorKind kind, IMethodSymbol? method, bool isChecked, bool isLifted, ITypeSymbol? type, Value left, Value right)
    {
        var isEquality = kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals;
        var where = operation.Syntax;
        if (kind == BinaryOperatorKind.Add && operation.Type?.SpecialType == SpecialType.System_String)
        {
            return Concatenation(operation, left, right);
        }

        if (method is not null && !IsBuiltIn(method))
        {
            return isLifted && (left.IsNull || right.IsNull) ? Lifted(kind, left, right, where) : CallOperator(method, where, left, right);
        }

        if (!left.IsKnown || !right.IsKnown)
        {
            return left.IsKnown ? right : left;
        }

        if (isLifted && (left.IsNull || right.IsNull) && Conversions.ValueType(type!).SpecialType == SpecialType.System_Boolean && !isEquality)
        {
            return ThreeValued(kind, left, right, where);
        }

        if (left.IsNull || right.IsNull)
        {
            return isEquality ? Value.Known((left.IsNull && right.IsNull) == (kind == BinaryOperatorKind.Equals), where)
                : isLifted ? Lifted(kind, left, right, where)
                : left.Content is DelegateValue || right.Content is DelegateValue ? (kind == BinaryOperatorKind.Add && left.IsNull ? right : left)
                : Value.Unknown("an operator on values of this type is not evaluated", where);
        }

        if (isEquality && type is { IsReferenceType: true, SpecialType: not SpecialType.System_String } and not { TypeKind: TypeKind.Delegate })
        {
            return Value.Known(Objects.AreSame(left, right) == (kind == BinaryOperatorKind.Equals), where);
        }

        if (left.Content is DelegateValue first && right.Content is DelegateValue second)
        {
            return Delegates(kind, first, second, where);
        }

        // The binder leaves operators on enums with their numbers on either side.
        var (l, r) = left.Content is EnumValue != right.Content is EnumValue && left.Content is EnumValue or int or long or uint or ulong && !isEquality
            ? (NumberOf(left.Content), NumberOf(right.Content))
            : (left.Content, right.Content);
        if (l is string text && r is string other && text.Length == other.Length)
        {
            EvaluationBudget.OfText(where, text.Length);
        }

        var result = Calculated(where, kind, isChecked, l, r);
        if (result is not null)
        {
            var target = operation.Type is null ? null : Conversions.ValueType(operation.Type);
            return Value.Known(target is { TypeKind: TypeKind.Enum } && result is not EnumValue ? Conversions.Number(result, target, false) : result, where);
        }

        return isEquality && left.Content is HeapValue and not IStructValue ? Value.Known(Types.Objects.AreSame(left, right) == (kind == BinaryOperatorKind.Equals), where)
            : (left.Content, right.Content) is (HashValue, HashValue or int) or (int, HashValue) ? Hashes(kind, left.Content!, right.Content!, where)
            : Value.Unknown("an operator on values of this type is not evaluated", where);
    }

    private static object NumberOf(object? content) => content is EnumValue constant ? Operators.Promoted(constant.Number) : content!;

    /// <summary>Calculations with hash codes make hash codes; nobody may look at them.</summary>
    private static Value Hashes(BinaryOperatorKind kind, object left, object right, SyntaxNode where) =>
        Operators.Binary(kind, false, Code(left), Code(right)) is int code
            ? Value.Known(new HashValue(code), where)
            : Value.Unknown(HashValue.UnknownReason, where);

    private static object Code(object content) => content is HashValue hash ? hash.Code : content;

    private static Value Lifted(BinaryOperatorKind kind, Value left, Value right, SyntaxNode where) => kind switch
    {
        BinaryOperatorKind.Equals => Value.Known(left.IsNull && right.IsNull, where),
        BinaryOperatorKind.NotEquals => Value.Known(!(left.IsNull && right.IsNull), where),
        BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual =>
            Value.Known(false, where),
        _ => Value.Known(null, where),
    };

    private static Value ThreeValued(BinaryOperatorKind kind, Value left, Value right, SyntaxNode where)
    {
        var decisive = kind == BinaryOperatorKind.Or;
        var isDecided = kind is BinaryOperatorKind.And or BinaryOperatorKind.Or && (decisive.Equals(left.Content) || decisive.Equals(right.Content));
        return Value.Known(isDecided ? decisive : null, where);
    }

    private Value Delegates(BinaryOperatorKind kind, DelegateValue left, DelegateValue right, SyntaxNode where)
    {
        Budget.Allocate(where, left.InvocationList.Count + right.InvocationList.Count);
        return kind switch
        {
            BinaryOperatorKind.Add => Value.Known(DelegateValue.Combined([.. left.InvocationList, .. right.InvocationList]), where),
            BinaryOperatorKind.Subtract => Value.Known(left.Without(right, where), where),
            BinaryOperatorKind.Equals => Value.Known(DelegateValue.AreSame(left, right, where), where),
            BinaryOperatorKind.NotEquals => Value.Known(!DelegateValue.AreSame(left, right, where), where),
            _ => Value.Unknown("an operator on these delegates is not evaluated", where),
        };
    }

    private Value Concatenation(IOperation operation, Value left, Value right)
    {
        if (!left.IsKnown || !right.IsKnown)
        {
            return Opaque(operation, left, right);
        }

        return Text.Of(left) is { } l && Text.Of(right) is { } r
            ? TextResult(operation, l + r)
            : EscapedUnknown("the text of this value is not evaluated", operation.Syntax, left, right);
    }

    private Value TextResult(IOperation operation, string text)
    {
        Budget.Allocate(operation.Syntax, text.Length / 16);
        return Value.Known(text, operation.Syntax);
    }
}
