using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>Patterns whose answer the compiler knows, so that the program does not ask for the value: an effect of asking would not happen.</summary>
internal sealed partial class Patterns
{
    /// <summary>A pattern that takes every value of its type and names none.</summary>
    private static bool AsksNothing(IPatternOperation? pattern) => pattern switch
    {
        null or IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true, DeclaredSymbol: null } => true,
        IDeclarationPatternOperation { MatchedType: { } type, DeclaredSymbol: null } => IsAlways(pattern.InputType, type),
        ITypePatternOperation type => IsAlways(type.InputType, type.MatchedType),
        IRecursivePatternOperation { DeclaredSymbol: null } parts => IsAlways(parts.InputType, parts.MatchedType)
            && parts.DeconstructionSubpatterns.All(AsksNothing) && parts.PropertySubpatterns.All(property => AsksNothing(property.Pattern)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => AsksNothing(either.LeftPattern) || AsksNothing(either.RightPattern),
        IBinaryPatternOperation both => AsksNothing(both.LeftPattern) && AsksNothing(both.RightPattern),
        ISlicePatternOperation slice => AsksNothing(slice.Pattern),
        _ => false,
    };

    /// <summary>Whether each value of a type is one of another: it cannot be null, and is converted to nothing but itself, a base type or an interface.</summary>
    private static bool IsAlways(ITypeSymbol input, ITypeSymbol type) =>
        input is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T, TypeKind: not TypeKind.TypeParameter }
        && (SymbolEqualityComparer.Default.Equals(input, type)
            || type.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType
            || input.AllInterfaces.Contains(type, SymbolEqualityComparer.Default));
}
