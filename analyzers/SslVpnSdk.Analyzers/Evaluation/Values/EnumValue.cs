using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>A value of an enum: a number that still knows its type, since its text is the member's name.</summary>
internal sealed class EnumValue(ITypeSymbol type, object number) : IEquatable<EnumValue>
{
    public ITypeSymbol Type { get; } = type;

    public object Number { get; } = number;

    /// <summary>The text: the name of the member with that number, or the number; null when several names or flags could be meant.</summary>
    public string? Text
    {
        get
        {
            var names = Type.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue && Number.Equals(member.ConstantValue)).ToList();
            return names.Count == 1 ? names[0].Name : names.Count == 0 && !HasFlags ? Number.ToString() : null;
        }
    }

    private bool HasFlags => Type.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "FlagsAttribute" });

    /// <inheritdoc />
    public bool Equals(EnumValue? other) =>
        other is not null && Number.Equals(other.Number) && SymbolEqualityComparer.Default.Equals(Type, other.Type);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as EnumValue);

    /// <inheritdoc />
    public override int GetHashCode() => Number.GetHashCode();
}
