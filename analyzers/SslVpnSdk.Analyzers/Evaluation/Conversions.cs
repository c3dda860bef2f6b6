using System.Globalization;
using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>The numeric conversions between the types the evaluator calculates with.</summary>
internal static class Conversions
{
    /// <summary>Converts a number or an enum's value; null when the result is not known.</summary>
    /// <exception cref="OverflowException">The conversion is checked and the number does not fit.</exception>
    public static object? Number(object content, ITypeSymbol target, bool isChecked)
    {
        var number = content is EnumValue constant ? constant.Number : content;
        var type = ValueType(target);
        if (number is not (int or long or uint or short or ushort or byte or sbyte or char))
        {
            return null;
        }

        var converted = Number(number, NumericType(type), isChecked);
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
}
