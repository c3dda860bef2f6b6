using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>The operators of C# on the types the evaluator calculates with, as the binder leaves them: operands converted already.</summary>
internal static partial class Operators
{
    /// <summary>The result; null when the operator is none of those that are known for the operands.</summary>
    /// <exception cref="OverflowException">The operator is checked and overflows.</exception>
    /// <exception cref="DivideByZeroException">An integer or a decimal is divided by zero.</exception>
    public static object? Binary(BinaryOperatorKind kind, bool isChecked, object? left, object? right) => (left, right) switch
    {
        (int l, int r) => Integers(kind, isChecked, l, r) ?? IntegerOperators.Int32.Binary(kind, isChecked, l, r),
        (uint l, uint r) => IntegerOperators.UInt32.Binary(kind, isChecked, l, r),
        (uint l, int r) => IntegerOperators.UInt32.Shift(kind, l, r),
        (long l, long r) => IntegerOperators.Int64.Binary(kind, isChecked, l, r),
        (long l, int r) => IntegerOperators.Int64.Shift(kind, l, r),
        (ulong l, ulong r) => IntegerOperators.UInt64.Binary(kind, isChecked, l, r),
        (ulong l, int r) => IntegerOperators.UInt64.Shift(kind, l, r),
        (decimal l, decimal r) => Decimal(kind, l, r),
        (double l, double r) => Double(kind, l, r),
        (float l, float r) => Single(kind, l, r),
        (bool l, bool r) => Boolean(kind, l, r),
        (string l, string r) => Same(kind, l == r),
        (EnumValue l, EnumValue r) => Enum(kind, l, r),
        (SignValue l, 0) => Ordered(kind, l.Sign),
        (0, SignValue r) => Ordered(kind, -r.Sign),
        (SignValue l, int r) when kind == BinaryOperatorKind.Multiply => new SignValue(l.Sign * Math.Sign(r)),
        (int l, SignValue r) when kind == BinaryOperatorKind.Multiply => new SignValue(Math.Sign(l) * r.Sign),
        _ => null,
    };

    /// <summary>A number as operators take it: the small integers as <see cref="int"/>.</summary>
    public static object Promoted(object content) => content switch
    {
        sbyte value => (int)value,
        byte value => (int)value,
        short value => (int)value,
        ushort value => (int)value,
        char value => (int)value,
        _ => content,
    };

    /// <summary>The type that operators take a number of a type as.</summary>
    public static ITypeSymbol PromotedType(ITypeSymbol type, Compilation compilation) => Conversions.ValueType(type).SpecialType is
        SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Char
            ? compilation.GetSpecialType(SpecialType.System_Int32)
            : type;

    /// <summary>The operators between two values of one enum.</summary>
    private static object? Enum(BinaryOperatorKind kind, EnumValue left, EnumValue right)
    {
        var result = Binary(kind, false, Promoted(left.Number), Promoted(right.Number));
        return result is null or bool ? result
            : kind == BinaryOperatorKind.Subtract ? Conversions.Number(result, ((INamedTypeSymbol)left.Type).EnumUnderlyingType!, isChecked: false)
            : Back(left.Type, result);
    }

    private static object? Boolean(BinaryOperatorKind kind, bool l, bool r) => kind switch
    {
        BinaryOperatorKind.And => l & r,
        BinaryOperatorKind.Or => l | r,
        BinaryOperatorKind.ExclusiveOr => l ^ r,
        _ => Same(kind, l == r),
    };
}
