using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Framework;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Types;

/// <summary>The names of types at run time, which are the texts of objects that have none of their own.</summary>
internal static class TypeNames
{
    /// <summary>The text of a type, <c>System.Collections.Generic.List`1[System.String]</c>; null for one the compiler names.</summary>
    public static string? Of(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Of(array.ElementType) is { } element ? $"{element}[{new string(',', array.Rank - 1)}]" : null,
        INamedTypeSymbol { IsAnonymousType: false, IsFileLocal: false } named => Of(named),
        _ => null,
    };

    /// <summary>Whether the type by which the program got an object of the framework is the very type of the object.</summary>
    public static bool IsExact(HostObject content) => content.Type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type
        && content.Instance.GetType() is { IsPublic: true } or { IsNestedPublic: true } && content.Instance.GetType() is var host
        && (host.IsGenericType ? host.GetGenericTypeDefinition() : host).FullName == Signatures.MetadataName(type);

    private static string? Of(INamedTypeSymbol type)
    {
        var arguments = new List<string?>();
        for (var current = type; current is not null; current = current.ContainingType)
        {
            arguments.InsertRange(0, current.TypeArguments.Select(Of));
        }

        return arguments.Contains(null) ? null
            : arguments.Count == 0 ? Signatures.MetadataName(type)
            : $"{Signatures.MetadataName(type)}[{string.Join(",", arguments)}]";
    }
}
