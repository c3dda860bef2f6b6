using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>The operators of C# on the types the evaluator calculates with, as the binder leaves them: operands converted already.</summary>
internal static class Operators
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

    /// <summary>The operators that programs use most, as the host calculates them; null for the others.</summary>
    private static object? Integers(BinaryOperatorKind kind, bool isChecked, int l, int r) => kind switch
    {
        BinaryOperatorKind.Add => isChecked ? checked(l + r) : unchecked(l + r),
        BinaryOperatorKind.Subtract => isChecked ? checked(l - r) : unchecked(l - r),
        BinaryOperatorKind.Multiply => isChecked ? checked(l * r) : unchecked(l * r),
        BinaryOperatorKind.Divide when r > 0 => l / r,
        BinaryOperatorKind.Remainder when r > 0 => l % r,
        BinaryOperatorKind.And => l & r,
        BinaryOperatorKind.Or => l | r,
        BinaryOperatorKind.ExclusiveOr => l ^ r,
        BinaryOperatorKind.LeftShift => l << r,
        BinaryOperatorKind.RightShift => l >> r,
        BinaryOperatorKind.Equals => l == r,
        BinaryOperatorKind.NotEquals => l != r,
        BinaryOperatorKind.LessThan => l < r,
        BinaryOperatorKind.LessThanOrEqual => l <= r,
        BinaryOperatorKind.GreaterThan => l > r,
        BinaryOperatorKind.GreaterThanOrEqual => l >= r,
        _ => null,
    };

    public static object? Unary(UnaryOperatorKind kind, bool isChecked, object? operand) => (kind, operand) switch
    {
        (UnaryOperatorKind.Plus, int or long or uint or ulong or decimal or double or float) => operand,
        (UnaryOperatorKind.Minus, int value) => IntegerOperators.Int32.Binary(BinaryOperatorKind.Subtract, isChecked, 0, value),
        (UnaryOperatorKind.Minus, long value) => IntegerOperators.Int64.Binary(BinaryOperatorKind.Subtract, isChecked, 0, value),
        (UnaryOperatorKind.Minus, SignValue value) => new SignValue(-value.Sign),
        (UnaryOperatorKind.Minus, decimal value) => -value,
        (UnaryOperatorKind.Minus, double value) => -value,
        (UnaryOperatorKind.Minus, float value) => -value,
        (UnaryOperatorKind.BitwiseNegation, int value) => ~value,
        (UnaryOperatorKind.BitwiseNegation, long value) => ~value,
        (UnaryOperatorKind.BitwiseNegation, uint value) => ~value,
        (UnaryOperatorKind.BitwiseNegation, ulong value) => ~value,
        (UnaryOperatorKind.BitwiseNegation, EnumValue value) =>
            Unary(kind, isChecked, Promoted(value.Number)) is { } number ? Back(value.Type, number) : null,
        (UnaryOperatorKind.Not, bool value) => !value,
        _ => null,
    };

    /// <summary>One more or one less, in the type of the operand; null when its type has no such operator.</summary>
    /// <exception cref="OverflowException">It is checked and overflows.</exception>
    public static object? Step(BinaryOperatorKind kind, bool isChecked, object content) => content switch
    {
        EnumValue value => Binary(kind, isChecked, Promoted(value.Number), One(Promoted(value.Number))) is { } number ? Back(value.Type, number) : null,
        _ => Binary(kind, isChecked, Promoted(content), One(Promoted(content))) is { } stepped ? Narrowed(stepped, content, isChecked) : null,
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

    private static object? One(object number) => number switch
    {
        int => 1,
        uint => 1u,
        long => 1L,
        ulong => 1UL,
        decimal => 1m,
        double => 1d,
        float => 1f,
        _ => null,
    };

    private static object? Narrowed(object stepped, object before, bool isChecked) => before switch
    {
        sbyte => isChecked ? checked((sbyte)(int)stepped) : unchecked((sbyte)(int)stepped),
        byte => isChecked ? checked((byte)(int)stepped) : unchecked((byte)(int)stepped),
        short => isChecked ? checked((short)(int)stepped) : unchecked((short)(int)stepped),
        ushort => isChecked ? checked((ushort)(int)stepped) : unchecked((ushort)(int)stepped),
        char => isChecked ? checked((char)(int)stepped) : unchecked((char)(int)stepped),
        _ => stepped,
    };

    private static EnumValue Back(ITypeSymbol type, object number) => (EnumValue)Conversions.Number(number, type, isChecked: false)!;

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

    private static object? Decimal(BinaryOperatorKind kind, decimal l, decimal r) => kind switch
    {
        BinaryOperatorKind.Add => l + r,
        BinaryOperatorKind.Subtract => l - r,
        BinaryOperatorKind.Multiply => l * r,
        BinaryOperatorKind.Divide => l / r,
        BinaryOperatorKind.Remainder => l % r,
        _ => Ordered(kind, l.CompareTo(r)),
    };

    private static object? Double(BinaryOperatorKind kind, double l, double r) => kind switch
    {
        BinaryOperatorKind.Add => l + r,
        BinaryOperatorKind.Subtract => l - r,
        BinaryOperatorKind.Multiply => l * r,
        BinaryOperatorKind.Divide => l / r,
        BinaryOperatorKind.Remainder => l % r,
        BinaryOperatorKind.NotEquals => l != r,
        _ => double.IsNaN(l) || double.IsNaN(r) ? false : Ordered(kind, l == r ? 0 : l < r ? -1 : 1),
    };

    private static object? Single(BinaryOperatorKind kind, float l, float r) => Double(kind, l, r) switch
    {
        double result when kind is BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide
            or BinaryOperatorKind.Remainder => (float)result,
        var result => result,
    };

    private static object? Ordered(BinaryOperatorKind kind, int order) => kind switch
    {
        BinaryOperatorKind.LessThan => order < 0,
        BinaryOperatorKind.LessThanOrEqual => order <= 0,
        BinaryOperatorKind.GreaterThan => order > 0,
        BinaryOperatorKind.GreaterThanOrEqual => order >= 0,
        _ => Same(kind, order == 0),
    };

    private static object? Same(BinaryOperatorKind kind, bool areEqual) => kind switch
    {
        BinaryOperatorKind.Equals => areEqual,
        BinaryOperatorKind.NotEquals => !areEqual,
        _ => null,
    };
}
