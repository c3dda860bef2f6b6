using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    public override Value VisitBinaryOperator(IBinaryOperation operation, Scope scope)
    {
        var left = Evaluate(operation.LeftOperand, scope);
        if (operation.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
        {
            return left.Content is not bool value || operation.OperatorMethod is not null ? Unless(left, operation.RightOperand)
                : value == (operation.OperatorKind == BinaryOperatorKind.ConditionalOr) ? Value.Known(value, operation.Syntax)
                : Evaluate(operation.RightOperand, scope);
        }

        var right = Evaluate(operation.RightOperand, scope);
        var operands = (operation.LeftOperand.Type, operation.RightOperand.Type);
        return Binary(operation, operation.OperatorKind, operation.OperatorMethod, operation.IsChecked, operands, left, right);
    }

    public override Value VisitUnaryOperator(IUnaryOperation operation, Scope scope)
    {
        var operand = Evaluate(operation.Operand, scope);
        return operation.OperatorMethod is not null || !Operators.IsFor(operation.Operand.Type) ? Opaque(operation, operand)
            : !operand.IsKnown ? operand
            : Result(operation, Guarded(operation, () => Operators.Unary(operation.OperatorKind, operation.IsChecked, Number(operand))));
    }

    public override Value VisitConditional(IConditionalOperation operation, Scope scope) =>
        Evaluate(IsTrue(operation.Condition, scope) ? operation.WhenTrue : operation.WhenFalse!, scope);

    public override Value VisitCoalesce(ICoalesceOperation operation, Scope scope)
    {
        var value = Evaluate(operation.Value, scope);
        var type = operation.Value.Type is null ? null : Conversions.ValueType(operation.Value.Type);
        var isConverted = operation.Type is not null
            && !SymbolEqualityComparer.Default.Equals(type, operation.Type)
            && !SymbolEqualityComparer.Default.Equals(operation.Value.Type, operation.Type);
        return isConverted ? throw EvaluationStoppedException.Unknown(operation.Syntax, "a '??' that converts is not evaluated")
            : !value.IsKnown ? Unless(value, operation.WhenNull)
            : value.Content is null ? Evaluate(operation.WhenNull, scope)
            : value;
    }

    /// <summary>The value of a condition; which way an unknown one goes, nobody can say.</summary>
    public bool IsTrue(IOperation condition, Scope scope)
    {
        var value = Evaluate(condition, scope);
        return value.Content is bool isTrue
            ? isTrue
            : throw EvaluationStoppedException.Unknown(value.Origin, value.UnknownReason ?? "a condition of this type is not evaluated");
    }

    /// <summary>The unknown value, unless an operand that may or may not be evaluated then could have effects.</summary>
    private static Value Unless(Value unknown, IOperation skipped)
    {
        var reason = unknown.UnknownReason ?? "an operator on values of this type is not evaluated";
        return Effects.AreNone(skipped)
            ? Value.Unknown(reason, unknown.Origin)
            : throw EvaluationStoppedException.Unknown(unknown.Origin, reason);
    }

    private Value Binary(
        IOperation operation,
        BinaryOperatorKind kind,
        IMethodSymbol? method,
        bool isChecked,
        (ITypeSymbol? Left, ITypeSymbol? Right) types,
        Value left,
        Value right)
    {
        // The string operators are methods; every other operator method is somebody's code.
        if (method is not null && method.ContainingType.SpecialType != SpecialType.System_String)
        {
            return Opaque(operation, left, right);
        }

        if (!left.IsKnown || !right.IsKnown)
        {
            return left.IsKnown ? right : left;
        }

        if (kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals && (left.Content is null || right.Content is null))
        {
            return Value.Known((left.Content is null && right.Content is null) == (kind == BinaryOperatorKind.Equals), operation.Syntax);
        }

        if (kind == BinaryOperatorKind.Add && operation.Type?.SpecialType == SpecialType.System_String)
        {
            return Text.Of(left.Content) is { } l && Text.Of(right.Content) is { } r
                ? TextResult(operation, l + r)
                : Value.Unknown("the text of this value is not evaluated", operation.Syntax);
        }

        return Result(operation, Operators.IsFor(types.Left) && Operators.IsFor(types.Right)
            ? Guarded(operation, () => Operators.Binary(kind, isChecked, Number(left), Number(right)))
            : null);
    }

    private Value TextResult(IOperation operation, string text)
    {
        budget.Spend(operation.Syntax, text.Length / 16);
        return Value.Known(text, operation.Syntax);
    }

    private static object? Number(Value value) => value.Content is EnumValue constant ? constant.Number : value.Content;

    private static Value Result(IOperation operation, object? content)
    {
        if (content is null)
        {
            return Value.Unknown("an operator on values of this type is not evaluated", operation.Syntax);
        }

        var type = operation.Type is null ? null : Conversions.ValueType(operation.Type);
        return Value.Known(type is { TypeKind: TypeKind.Enum } ? new EnumValue(type, content) : content, operation.Syntax);
    }

    private static T Guarded<T>(IOperation operation, Func<T> calculate)
    {
        try
        {
            return calculate();
        }
        catch (Exception exception) when (exception is OverflowException or DivideByZeroException or FormatException or ArgumentException)
        {
            // The framework's own texts depend on the machine's language.
            var reason = exception switch
            {
                OverflowException => "A calculation overflows.",
                DivideByZeroException => "A number is divided by zero.",
                ArgumentNullException missing => $"'{missing.ParamName}' is null.",
                _ => exception.Message.Split('\r', '\n')[0],
            };
            throw EvaluationStoppedException.Throws(operation.Syntax, $"{reason} ({exception.GetType().Name})");
        }
    }
}
