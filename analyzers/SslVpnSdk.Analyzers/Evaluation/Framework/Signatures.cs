using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>The structure of a type as text, the same for a symbol and for the host's type: type parameters by their positions.</summary>
internal static class Signatures
{
    public static string Of(IParameterSymbol parameter) => Of(parameter.Type) + (parameter.RefKind == RefKind.None ? "" : "&");

    public static string Of(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol parameter => (parameter.TypeParameterKind == TypeParameterKind.Method ? "!!" : "!") + parameter.Ordinal,
        IArrayTypeSymbol array => Of(array.ElementType) + "[]",
        IDynamicTypeSymbol => "System.Object",
        INamedTypeSymbol named => MetadataName(named) + Arguments(AllArguments(named).Select(Of)),
        _ => "?",
    };

    public static string Of(Type type) =>
        type.IsByRef ? Of(type.GetElementType()!) + "&"
        : type.IsArray ? Of(type.GetElementType()!) + "[]"
        : type.IsGenericParameter ? (type.DeclaringMethod is null ? "!" : "!!") + type.GenericParameterPosition
        : type.IsGenericType ? type.GetGenericTypeDefinition().FullName + Arguments(type.GetGenericArguments().Select(Of))
        : type.FullName ?? "?";

    /// <summary>The full name with the arity, nested types behind a plus sign.</summary>
    public static string MetadataName(INamedTypeSymbol type) =>
        type.ContainingType is { } container ? $"{MetadataName(container)}+{type.MetadataName}"
        : type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{type.MetadataName}"
        : type.MetadataName;

    private static IEnumerable<ITypeSymbol> AllArguments(INamedTypeSymbol type) =>
        type.ContainingType is null ? type.TypeArguments : AllArguments(type.ContainingType).Concat(type.TypeArguments);

    private static string Arguments(IEnumerable<string> arguments) =>
        string.Join(",", arguments) is { Length: > 0 } list ? $"<{list}>" : "";
}
