using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>The operators of C# on the types the evaluator calculates with, as the binder leaves them: operands converted already.</summary>
internal static class Operators
{
    /// <summary>Whether the operators of a type, or of its nullable, are known. What a value holds does not tell: a native integer holds a number too.</summary>
    public static bool IsFor(ITypeSymbol? type) => type is not null && Conversions.NumericType(type) is
        SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_UInt32 or SpecialType.System_Boolean or SpecialType.System_String;

    /// <summary>The result; null when the operator is none of those that are known for the type.</summary>
    /// <exception cref="OverflowException">The operator is checked and overflows.</exception>
    /// <exception cref="DivideByZeroException">An integer is divided by zero.</exception>
    public static object? Binary(BinaryOperatorKind kind, bool isChecked, object? left, object? right) => (left, right) switch
    {
        (int l, int r) => IntegerOperators.Int32.Binary(kind, isChecked, l, r),
        (uint l, uint r) => IntegerOperators.UInt32.Binary(kind, isChecked, l, r),
        (uint l, int r) => IntegerOperators.UInt32.Shift(kind, l, r),
        (long l, long r) => IntegerOperators.Int64.Binary(kind, isChecked, l, r),
        (long l, int r) => IntegerOperators.Int64.Shift(kind, l, r),
        (bool l, bool r) => Boolean(kind, l, r),
        (string l, string r) => Same(kind, l == r),
        _ => null,
    };

    public static object? Unary(UnaryOperatorKind kind, bool isChecked, object? operand) => (kind, operand) switch
    {
        (UnaryOperatorKind.Plus, int or long or uint) => operand,
        (UnaryOperatorKind.Minus, int value) => IntegerOperators.Int32.Binary(BinaryOperatorKind.Subtract, isChecked, 0, value),
        (UnaryOperatorKind.Minus, long value) => IntegerOperators.Int64.Binary(BinaryOperatorKind.Subtract, isChecked, 0, value),
        (UnaryOperatorKind.BitwiseNegation, int value) => ~value,
        (UnaryOperatorKind.BitwiseNegation, long value) => ~value,
        (UnaryOperatorKind.BitwiseNegation, uint value) => ~value,
        (UnaryOperatorKind.Not, bool value) => !value,
        _ => null,
    };

    private static object? Boolean(BinaryOperatorKind kind, bool l, bool r) => kind switch
    {
        BinaryOperatorKind.And => l & r,
        BinaryOperatorKind.Or => l | r,
        BinaryOperatorKind.ExclusiveOr => l ^ r,
        _ => Same(kind, l == r),
    };

    private static object? Same(BinaryOperatorKind kind, bool areEqual) => kind switch
    {
        BinaryOperatorKind.Equals => areEqual,
        BinaryOperatorKind.NotEquals => !areEqual,
        _ => null,
    };
}
