using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Builders;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    public override Value VisitConversion(IConversionOperation operation, Scope scope)
    {
        var operand = Evaluate(operation.Operand, scope);
        if (!operand.IsKnown || BuilderApi.IsDeploymentValue(operation.Type))
        {
            return operand;
        }

        if (operation.OperatorMethod is not null)
        {
            return Value.Unknown("a conversion operator is not evaluated", operation.Syntax);
        }

        var isKnown = Guarded(
            operation, () => (Conversions.TryConvert(operand.Content, operation.Type, operation.IsChecked, out var result), result));
        return !isKnown.Item1 ? Value.Unknown($"a conversion to {operation.Type} is not evaluated", operation.Syntax)
            : operation.IsImplicit ? operand.With(isKnown.result)
            : Value.Known(isKnown.result, operation.Syntax);
    }

    public override Value VisitBinaryOperator(IBinaryOperation operation, Scope scope)
    {
        var left = Evaluate(operation.LeftOperand, scope);
        if (operation.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
        {
            return left.Content is not bool value ? Unless(left, operation.RightOperand)
                : value == (operation.OperatorKind == BinaryOperatorKind.ConditionalOr) ? Value.Known(value, operation.Syntax)
                : Evaluate(operation.RightOperand, scope);
        }

        return Binary(operation, operation.OperatorKind, operation.OperatorMethod, operation.IsChecked, left, Evaluate(operation.RightOperand, scope));
    }

    public override Value VisitUnaryOperator(IUnaryOperation operation, Scope scope)
    {
        var operand = Evaluate(operation.Operand, scope);
        return !operand.IsKnown ? operand : Result(operation, operation.OperatorMethod is null
            ? Guarded(operation, () => Operators.Unary(operation.OperatorKind, operation.IsChecked, operand.Content))
            : null);
    }

    public override Value VisitConditional(IConditionalOperation operation, Scope scope) =>
        Evaluate(IsTrue(operation.Condition, scope) ? operation.WhenTrue : operation.WhenFalse!, scope);

    public override Value VisitCoalesce(ICoalesceOperation operation, Scope scope)
    {
        var value = Evaluate(operation.Value, scope);
        return !value.IsKnown ? Unless(value, operation.WhenNull) : value.Content is null ? Evaluate(operation.WhenNull, scope) : value;
    }

    /// <summary>The value of a condition; which way an unknown one goes, nobody can say.</summary>
    public bool IsTrue(IOperation condition, Scope scope)
    {
        var value = Evaluate(condition, scope);
        return value.Content is bool isTrue
            ? isTrue
            : throw EvaluationStoppedException.Unknown(value.Origin, value.UnknownReason ?? "a condition of this type is not evaluated");
    }

    /// <summary>The unknown value, unless an operand that may or may not be evaluated then has effects.</summary>
    private static Value Unless(Value unknown, IOperation skipped) =>
        skipped.DescendantsAndSelf().Any(operation => operation is
            IInvocationOperation or IObjectCreationOperation or IAssignmentOperation or IIncrementOrDecrementOperation or IThrowOperation)
            ? throw EvaluationStoppedException.Unknown(unknown.Origin, unknown.UnknownReason ?? "an operator on values of this type is not evaluated")
            : Value.Unknown(unknown.UnknownReason ?? "an operator on values of this type is not evaluated", unknown.Origin);

    private static Value Binary(
        IOperation operation, BinaryOperatorKind kind, IMethodSymbol? method, bool isChecked, Value left, Value right)
    {
        if (!left.IsKnown || !right.IsKnown)
        {
            return left.IsKnown ? right : left;
        }

        if (kind == BinaryOperatorKind.Add && operation.Type?.SpecialType == SpecialType.System_String)
        {
            return Result(operation, Text.Of(left.Content) is { } l && Text.Of(right.Content) is { } r ? l + r : null);
        }

        // The string operators are methods; every other operator method is somebody's code.
        return method is not null && method.ContainingType.SpecialType != SpecialType.System_String
            ? Result(operation, null)
            : Result(operation, Guarded(operation, () => Operators.Binary(kind, isChecked, Number(left), Number(right))));
    }

    private static object? Number(Value value) => value.Content is EnumValue constant ? constant.Number : value.Content;

    private static Value Result(IOperation operation, object? content) =>
        content is null
            ? Value.Unknown("an operator on values of this type is not evaluated", operation.Syntax)
            : Value.Known(operation.Type is { TypeKind: TypeKind.Enum } type ? new EnumValue(type, content) : content, operation.Syntax);

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
                _ => exception.Message.Split('\r', '\n')[0],
            };
            throw EvaluationStoppedException.Throws(operation.Syntax, $"{reason} ({exception.GetType().Name})");
        }
    }
}
