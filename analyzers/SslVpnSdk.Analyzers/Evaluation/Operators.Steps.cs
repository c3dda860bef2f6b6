using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal static partial class Operators
{
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
}
