using System.Globalization;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>The numeric conversions, and the types that the evaluator calculates with.</summary>
internal static class Conversions
{
    /// <summary>Converts a number or an enum's value; null when the result is not known.</summary>
    /// <exception cref="OverflowException">The conversion is checked and the number does not fit.</exception>
    public static object? Number(object content, ITypeSymbol target, bool isChecked)
    {
        var number = content is EnumValue constant ? constant.Number : content;
        var type = ValueType(target);
        var converted = number is IConvertible and not (string or bool or DateTime) ? Number(number, NumericType(type), isChecked) : null;
        return converted is not null && type.TypeKind == TypeKind.Enum ? new EnumValue(type, converted) : converted;
    }

    /// <summary>A constant as the evaluator keeps it; false for the types it does not calculate with.</summary>
    public static bool TryConstant(object? constant, ITypeSymbol? type, out object? content)
    {
        var valueType = type is null ? null : ValueType(type);
        content = constant is not null && valueType is { TypeKind: TypeKind.Enum } ? new EnumValue(valueType, constant) : constant;
        return valueType?.SpecialType is not (SpecialType.System_IntPtr or SpecialType.System_UIntPtr);
    }

    /// <summary>The type itself, or the value type of a nullable.</summary>
    public static ITypeSymbol ValueType(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    /// <summary>The numeric type behind a type: an enum's underlying type, a nullable's value type.</summary>
    public static SpecialType NumericType(ITypeSymbol type) =>
        ValueType(type) is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying.SpecialType : ValueType(type).SpecialType;

    /// <summary>The type of a content that is a primitive or a string.</summary>
    public static SpecialType SpecialTypeOf(object content) => content switch
    {
        string => SpecialType.System_String,
        bool => SpecialType.System_Boolean,
        char => SpecialType.System_Char,
        sbyte => SpecialType.System_SByte,
        byte => SpecialType.System_Byte,
        short => SpecialType.System_Int16,
        ushort => SpecialType.System_UInt16,
        int => SpecialType.System_Int32,
        uint => SpecialType.System_UInt32,
        long => SpecialType.System_Int64,
        ulong => SpecialType.System_UInt64,
        float => SpecialType.System_Single,
        double => SpecialType.System_Double,
        decimal => SpecialType.System_Decimal,
        _ => SpecialType.None,
    };

    /// <summary>The default value of a primitive; null when the type is none.</summary>
    public static object? Zero(SpecialType type) => type switch
    {
        SpecialType.System_Boolean => false,
        SpecialType.System_Char => '\0',
        SpecialType.System_SByte => (sbyte)0,
        SpecialType.System_Byte => (byte)0,
        SpecialType.System_Int16 => (short)0,
        SpecialType.System_UInt16 => (ushort)0,
        SpecialType.System_Int32 => 0,
        SpecialType.System_UInt32 => 0u,
        SpecialType.System_Int64 => 0L,
        SpecialType.System_UInt64 => 0UL,
        SpecialType.System_Single => 0f,
        SpecialType.System_Double => 0d,
        SpecialType.System_Decimal => 0m,
        _ => null,
    };

    private static object? Number(object number, SpecialType target, bool isChecked) => number switch
    {
        decimal value => FromDecimal(value, target),
        float value => target == SpecialType.System_Decimal ? (decimal)value : FromDouble(value, target, isChecked),
        double value => FromDouble(value, target, isChecked),
        ulong value => target switch
        {
            SpecialType.System_UInt64 => value,
            SpecialType.System_Single => (float)value,
            SpecialType.System_Double => (double)value,
            SpecialType.System_Decimal => (decimal)value,
            _ => isChecked ? FromInteger(checked((long)value), target, isChecked) : FromInteger(unchecked((long)value), target, isChecked),
        },
        char value => FromInteger(value, target, isChecked),
        _ => FromInteger(Convert.ToInt64(number, CultureInfo.InvariantCulture), target, isChecked),
    };

    private static object? FromInteger(long number, SpecialType target, bool isChecked) => target switch
    {
        SpecialType.System_Int32 => isChecked ? checked((int)number) : unchecked((int)number),
        SpecialType.System_Int64 => number,
        SpecialType.System_UInt32 => isChecked ? checked((uint)number) : unchecked((uint)number),
        SpecialType.System_UInt64 => isChecked ? checked((ulong)number) : unchecked((ulong)number),
        SpecialType.System_Int16 => isChecked ? checked((short)number) : unchecked((short)number),
        SpecialType.System_UInt16 => isChecked ? checked((ushort)number) : unchecked((ushort)number),
        SpecialType.System_Byte => isChecked ? checked((byte)number) : unchecked((byte)number),
        SpecialType.System_SByte => isChecked ? checked((sbyte)number) : unchecked((sbyte)number),
        SpecialType.System_Char => isChecked ? checked((char)number) : unchecked((char)number),
        SpecialType.System_Single => (float)number,
        SpecialType.System_Double => (double)number,
        SpecialType.System_Decimal => (decimal)number,
        _ => null,
    };

    /// <summary>From a decimal, where every overflow throws.</summary>
    private static object? FromDecimal(decimal number, SpecialType target) => target switch
    {
        SpecialType.System_Decimal => number,
        SpecialType.System_Int32 => (int)number,
        SpecialType.System_Int64 => (long)number,
        SpecialType.System_UInt32 => (uint)number,
        SpecialType.System_UInt64 => (ulong)number,
        SpecialType.System_Int16 => (short)number,
        SpecialType.System_UInt16 => (ushort)number,
        SpecialType.System_Byte => (byte)number,
        SpecialType.System_SByte => (sbyte)number,
        SpecialType.System_Char => (char)number,
        SpecialType.System_Single => (float)number,
        SpecialType.System_Double => (double)number,
        _ => null,
    };

    /// <summary>From a floating point number. What does not fit is different on different machines unless it is checked.</summary>
    private static object? FromDouble(double number, SpecialType target, bool isChecked) => target switch
    {
        SpecialType.System_Double => number,
        SpecialType.System_Single => (float)number,
        SpecialType.System_Decimal => (decimal)number,
        SpecialType.System_UInt64 => number is > -1 and < 18446744073709551616d ? (ulong)number : isChecked ? throw new OverflowException() : null,
        _ => number is >= long.MinValue and < 9223372036854775808d
            ? isChecked || FitsIn(number, target) ? FromInteger((long)number, target, isChecked) : null
            : isChecked ? throw new OverflowException() : null,
    };

    private static bool FitsIn(double number, SpecialType target)
    {
        try
        {
            return FromInteger((long)number, target, isChecked: true) is not null;
        }
        catch (OverflowException)
        {
            return false;
        }
    }
}
