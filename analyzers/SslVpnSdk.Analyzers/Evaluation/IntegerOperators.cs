using System.Numerics;
using Microsoft.CodeAnalysis.Operations;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>The operators of one integer type: calculated without a bound, then brought into the type, checked or wrapped.</summary>
internal sealed class IntegerOperators
{
    private readonly int _bits;
    private readonly BigInteger _minimum;
    private readonly BigInteger _count;
    private readonly Func<BigInteger, object> _box;

    private IntegerOperators(int bits, bool isSigned, Func<BigInteger, object> box)
    {
        _bits = bits;
        _count = BigInteger.One << bits;
        _minimum = isSigned ? -(_count / 2) : 0;
        _box = box;
    }

    public static IntegerOperators Int32 { get; } = new(32, isSigned: true, value => (int)value);

    public static IntegerOperators UInt32 { get; } = new(32, isSigned: false, value => (uint)value);

    public static IntegerOperators Int64 { get; } = new(64, isSigned: true, value => (long)value);

    public static IntegerOperators UInt64 { get; } = new(64, isSigned: false, value => (ulong)value);

    /// <summary>The result; null for an operator that is not known.</summary>
    /// <exception cref="OverflowException">The operator is checked and overflows.</exception>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> divides and is zero.</exception>
    public object? Binary(BinaryOperatorKind kind, bool isChecked, BigInteger left, BigInteger right) => kind switch
    {
        BinaryOperatorKind.Add => In(left + right, isChecked),
        BinaryOperatorKind.Subtract => In(left - right, isChecked),
        BinaryOperatorKind.Multiply => In(left * right, isChecked),
        // The one quotient outside the type throws in an unchecked context as well, and so does its remainder.
        BinaryOperatorKind.Divide => In(left / right, isChecked: true),
        BinaryOperatorKind.Remainder when left == _minimum && right == BigInteger.MinusOne => throw new OverflowException(),
        BinaryOperatorKind.Remainder => In(left % right, isChecked: false),
        BinaryOperatorKind.And => In(left & right, isChecked: false),
        BinaryOperatorKind.Or => In(left | right, isChecked: false),
        BinaryOperatorKind.ExclusiveOr => In(left ^ right, isChecked: false),
        BinaryOperatorKind.Equals => left == right,
        BinaryOperatorKind.NotEquals => left != right,
        BinaryOperatorKind.LessThan => left < right,
        BinaryOperatorKind.LessThanOrEqual => left <= right,
        BinaryOperatorKind.GreaterThan => left > right,
        BinaryOperatorKind.GreaterThanOrEqual => left >= right,
        _ => right >= int.MinValue && right <= int.MaxValue ? Shift(kind, left, (int)right) : null,
    };

    /// <summary>A shift by as many places as the type has bits for; null for any other operator.</summary>
    public object? Shift(BinaryOperatorKind kind, BigInteger value, int places) => kind switch
    {
        BinaryOperatorKind.LeftShift => In(value << (places & (_bits - 1)), isChecked: false),
        BinaryOperatorKind.RightShift => In(value >> (places & (_bits - 1)), isChecked: false),
        BinaryOperatorKind.UnsignedRightShift => In((value < 0 ? value + _count : value) >> (places & (_bits - 1)), isChecked: false),
        _ => null,
    };

    private object In(BigInteger value, bool isChecked)
    {
        var offset = value - _minimum;
        if (offset >= 0 && offset < _count)
        {
            return _box(value);
        }

        if (isChecked)
        {
            throw new OverflowException();
        }

        var wrapped = BigInteger.Remainder(offset, _count);
        return _box((wrapped < 0 ? wrapped + _count : wrapped) + _minimum);
    }
}
