using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation.Types;

/// <summary>Type tests of arrays of numbers: at run time those of one size are one, whatever their signs, and enums are their numbers.</summary>
internal static class ArrayTypes
{
    /// <summary>Whether an array is of a type; null when the language says it.</summary>
    public static bool? IsInstance(IArrayTypeSymbol array, ITypeSymbol type)
    {
        var element = type switch
        {
            IArrayTypeSymbol other when other.Rank == array.Rank => other.ElementType,
            INamedTypeSymbol { TypeKind: TypeKind.Interface, TypeArguments: [var only] } when array.Rank == 1 => only,
            _ => null,
        };
        return element is { IsValueType: true } && Reduced(array.ElementType) is not SpecialType.None and var reduced && reduced == Reduced(element)
            && (type is IArrayTypeSymbol || IsOfArrays(type.OriginalDefinition.SpecialType))
            ? true
            : null;
    }

    private static bool IsOfArrays(SpecialType type) => type
        is SpecialType.System_Collections_Generic_IEnumerable_T or SpecialType.System_Collections_Generic_ICollection_T
        or SpecialType.System_Collections_Generic_IList_T or SpecialType.System_Collections_Generic_IReadOnlyCollection_T
        or SpecialType.System_Collections_Generic_IReadOnlyList_T;

    private static SpecialType Reduced(ITypeSymbol element) => ((element as INamedTypeSymbol)?.EnumUnderlyingType ?? element).SpecialType switch
    {
        SpecialType.System_Byte or SpecialType.System_SByte => SpecialType.System_SByte,
        SpecialType.System_UInt16 or SpecialType.System_Int16 => SpecialType.System_Int16,
        SpecialType.System_UInt32 or SpecialType.System_Int32 => SpecialType.System_Int32,
        SpecialType.System_UInt64 or SpecialType.System_Int64 => SpecialType.System_Int64,
        _ => SpecialType.None,
    };
}
