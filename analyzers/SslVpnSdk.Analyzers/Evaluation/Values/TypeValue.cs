using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Framework;
using SslVpnSdk.Analyzers.Evaluation.Types;

namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>A type as a value: which it is and what it is called. All else that it tells is reflection.</summary>
internal sealed class TypeValue : IEquatable<TypeValue>
{
    private readonly string _identity;

    private TypeValue(ITypeSymbol type, string identity)
    {
        Type = type;
        _identity = identity;
    }

    public ITypeSymbol Type { get; }

    /// <summary>The name; null when it is the compiler's.</summary>
    public string? Name => Type is INamedTypeSymbol { IsFileLocal: false } named ? named.MetadataName : null;

    /// <summary>The name with those of its namespace and the types around it; null when it is the compiler's, or has type arguments.</summary>
    public string? FullName => Text is { } text && !text.Contains('[') ? text : null;

    /// <summary>The text; null when it is not known.</summary>
    public string? Text => TypeNames.Of(Type);

    /// <summary>The value of a type; null for one that run time may know by more, or by less, than the compiler does.</summary>
    public static TypeValue? Of(ITypeSymbol type) => IdentityOf(type) is { } identity ? new(type, identity) : null;

    /// <inheritdoc />
    public bool Equals(TypeValue? other) => other?._identity == _identity;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as TypeValue);

    /// <inheritdoc />
    public override int GetHashCode() => _identity.GetHashCode();

    // Names of a tuple's elements, dynamic and what may be null are nothing at run time.
    private static string? IdentityOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IdentityOf(array.ElementType) is { } element ? $"{element}[{array.Rank}]" : null,
        IDynamicTypeSymbol => "System.Object<>",
        INamedTypeSymbol { IsAnonymousType: false, IsUnboundGenericType: false, TypeKind: not TypeKind.Error } named => IdentityOf(named),
        _ => null,
    };

    private static string? IdentityOf(INamedTypeSymbol type)
    {
        var arguments = new List<string?>();
        for (var current = type; current is not null; current = current.ContainingType)
        {
            arguments.InsertRange(0, current.TypeArguments.Select(IdentityOf));
        }

        var assembly = type.DeclaringSyntaxReferences.IsEmpty ? "" : type.ContainingAssembly.Name + "/";
        return arguments.Contains(null) ? null : $"{assembly}{Signatures.MetadataName(type)}<{string.Join(",", arguments)}>";
    }
}
