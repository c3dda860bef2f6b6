using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>A value of an enum: a number that still knows its type, since its text is the member's name.</summary>
internal sealed class EnumValue(ITypeSymbol type, object number) : IEquatable<EnumValue>
{
    public ITypeSymbol Type { get; } = type;

    public object Number { get; } = number;

    /// <inheritdoc />
    public bool Equals(EnumValue? other) =>
        other is not null && Number.Equals(other.Number) && SymbolEqualityComparer.Default.Equals(Type, other.Type);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as EnumValue);

    /// <inheritdoc />
    public override int GetHashCode() => Number.GetHashCode();
}
