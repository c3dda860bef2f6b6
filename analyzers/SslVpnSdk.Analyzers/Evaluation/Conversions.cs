using System.Globalization;
using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>The built-in conversions between the types the evaluator calculates with.</summary>
internal static class Conversions
{
    /// <summary>Converts what is known; false when the result is not.</summary>
    /// <exception cref="OverflowException">The conversion is checked and the number does not fit.</exception>
    public static bool TryConvert(object? content, ITypeSymbol? target, bool isChecked, out object? result)
    {
        var number = content is EnumValue constant ? constant.Number : content;
        var type = target is null ? null : ValueType(target);
        if (number is null || type is null || !IsNumeric(type))
        {
            result = content;
            return true;
        }

        if (!IsNumber(number))
        {
            result = null;
            return false;
        }

        result = Number(number, NumericType(type), isChecked) is { } converted
            ? type.TypeKind == TypeKind.Enum ? new EnumValue(type, converted) : converted
            : null;
        return result is not null;
    }

    /// <summary>A constant as the evaluator keeps it.</summary>
    public static object? Constant(object? constant, ITypeSymbol? type) =>
        constant is not null && type is not null && ValueType(type) is { TypeKind: TypeKind.Enum } enumType
            ? new EnumValue(enumType, constant)
            : constant;

    private static object? Number(object content, SpecialType target, bool isChecked)
    {
        var number = content is char character ? character : Convert.ToInt64(content, CultureInfo.InvariantCulture);
        return target switch
        {
            SpecialType.System_Int32 => isChecked ? checked((int)number) : unchecked((int)number),
            SpecialType.System_Int64 => number,
            SpecialType.System_UInt32 => isChecked ? checked((uint)number) : unchecked((uint)number),
            SpecialType.System_Int16 => isChecked ? checked((short)number) : unchecked((short)number),
            SpecialType.System_UInt16 => isChecked ? checked((ushort)number) : unchecked((ushort)number),
            SpecialType.System_Byte => isChecked ? checked((byte)number) : unchecked((byte)number),
            SpecialType.System_SByte => isChecked ? checked((sbyte)number) : unchecked((sbyte)number),
            SpecialType.System_Char => isChecked ? checked((char)number) : unchecked((char)number),
            _ => null,
        };
    }

    private static bool IsNumber(object content) => content is int or long or uint or short or ushort or byte or sbyte or char;

    private static bool IsNumeric(ITypeSymbol type) =>
        NumericType(type) is >= SpecialType.System_Char and <= SpecialType.System_Double;

    private static SpecialType NumericType(ITypeSymbol type) =>
        type is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying.SpecialType : type.SpecialType;

    /// <summary>The type itself, or the value type of a nullable.</summary>
    private static ITypeSymbol ValueType(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;
}
