using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>The operators of C# on values of one type, as the binder leaves them: both operands converted to the operator's type.</summary>
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
        (int l, int r) => Int32(kind, isChecked, l, r),
        (long l, long r) => Int64(kind, isChecked, l, r),
        (uint l, uint r) => UInt32(kind, isChecked, l, r),
        (bool l, bool r) => Boolean(kind, l, r),
        (string l, string r) => Same(kind, l == r),
        _ => null,
    };

    public static object? Unary(UnaryOperatorKind kind, bool isChecked, object? operand) => (kind, operand) switch
    {
        (UnaryOperatorKind.Plus, int or long or uint) => operand,
        (UnaryOperatorKind.Minus, int value) => isChecked ? checked(-value) : unchecked(-value),
        (UnaryOperatorKind.Minus, long value) => isChecked ? checked(-value) : unchecked(-value),
        (UnaryOperatorKind.BitwiseNegation, int value) => ~value,
        (UnaryOperatorKind.BitwiseNegation, long value) => ~value,
        (UnaryOperatorKind.BitwiseNegation, uint value) => ~value,
        (UnaryOperatorKind.Not, bool value) => !value,
        _ => null,
    };

    private static object? Int32(BinaryOperatorKind kind, bool isChecked, int l, int r) => kind switch
    {
        BinaryOperatorKind.Add => isChecked ? checked(l + r) : unchecked(l + r),
        BinaryOperatorKind.Subtract => isChecked ? checked(l - r) : unchecked(l - r),
        BinaryOperatorKind.Multiply => isChecked ? checked(l * r) : unchecked(l * r),
        BinaryOperatorKind.Divide => l / r,
        BinaryOperatorKind.Remainder => l % r,
        BinaryOperatorKind.And => l & r,
        BinaryOperatorKind.Or => l | r,
        BinaryOperatorKind.ExclusiveOr => l ^ r,
        BinaryOperatorKind.LeftShift => l << r,
        BinaryOperatorKind.RightShift => l >> r,
        BinaryOperatorKind.UnsignedRightShift => l >>> r,
        _ => Compare(kind, l.CompareTo(r)),
    };

    private static object? Int64(BinaryOperatorKind kind, bool isChecked, long l, long r) => kind switch
    {
        BinaryOperatorKind.Add => isChecked ? checked(l + r) : unchecked(l + r),
        BinaryOperatorKind.Subtract => isChecked ? checked(l - r) : unchecked(l - r),
        BinaryOperatorKind.Multiply => isChecked ? checked(l * r) : unchecked(l * r),
        BinaryOperatorKind.Divide => l / r,
        BinaryOperatorKind.Remainder => l % r,
        BinaryOperatorKind.And => l & r,
        BinaryOperatorKind.Or => l | r,
        BinaryOperatorKind.ExclusiveOr => l ^ r,
        _ => Compare(kind, l.CompareTo(r)),
    };

    private static object? UInt32(BinaryOperatorKind kind, bool isChecked, uint l, uint r) => kind switch
    {
        BinaryOperatorKind.Add => isChecked ? checked(l + r) : unchecked(l + r),
        BinaryOperatorKind.Subtract => isChecked ? checked(l - r) : unchecked(l - r),
        BinaryOperatorKind.Multiply => isChecked ? checked(l * r) : unchecked(l * r),
        BinaryOperatorKind.Divide => l / r,
        BinaryOperatorKind.Remainder => l % r,
        BinaryOperatorKind.And => l & r,
        BinaryOperatorKind.Or => l | r,
        BinaryOperatorKind.ExclusiveOr => l ^ r,
        _ => Compare(kind, l.CompareTo(r)),
    };

    private static object? Boolean(BinaryOperatorKind kind, bool l, bool r) => kind switch
    {
        BinaryOperatorKind.And => l & r,
        BinaryOperatorKind.Or => l | r,
        BinaryOperatorKind.ExclusiveOr or BinaryOperatorKind.NotEquals => l ^ r,
        BinaryOperatorKind.Equals => l == r,
        _ => null,
    };

    private static object? Same(BinaryOperatorKind kind, bool areEqual) => kind switch
    {
        BinaryOperatorKind.Equals => areEqual,
        BinaryOperatorKind.NotEquals => !areEqual,
        _ => null,
    };

    private static object? Compare(BinaryOperatorKind kind, int order) => kind switch
    {
        BinaryOperatorKind.Equals => order == 0,
        BinaryOperatorKind.NotEquals => order != 0,
        BinaryOperatorKind.LessThan => order < 0,
        BinaryOperatorKind.LessThanOrEqual => order <= 0,
        BinaryOperatorKind.GreaterThan => order > 0,
        BinaryOperatorKind.GreaterThanOrEqual => order >= 0,
        _ => null,
    };
}
