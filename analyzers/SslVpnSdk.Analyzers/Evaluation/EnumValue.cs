using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>A value of an enum: a number that still knows its type, since its text is the member's name.</summary>
internal sealed class EnumValue(ITypeSymbol type, object number)
{
    public object Number { get; } = number;

    /// <summary>The name of the member with that number; null when there is none, or when several could be meant.</summary>
    public string? MemberName =>
        type.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue && Number.Equals(member.ConstantValue)).ToList()
            is [var member] ? member.Name : null;
}
