using System.Globalization;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>The names and numbers of an enum's members, which the compiler knows and no host has.</summary>
internal static class EnumNames
{
    /// <summary>The members in the order in which the framework lists them: by their numbers as unsigned ones.</summary>
    public static IReadOnlyList<IFieldSymbol> Members(ITypeSymbol type) =>
        [.. type.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue).OrderBy(member => Bits(member.ConstantValue!))];

    /// <summary>The text of a value; null when several members have its number, so that any of their names may be it.</summary>
    /// <exception cref="FormatException">Enums have no such format.</exception>
    public static string? TextOf(EnumValue value, string? format) => (format ?? "G").ToUpperInvariant() switch
    {
        "D" => Number(value),
        "X" => ((IFormattable)value.Number).ToString("X" + (2 * Size(value.Number)), CultureInfo.InvariantCulture),
        "" or "G" => Name(value, HasFlags(value.Type)),
        "F" => Name(value, true),
        _ => throw new FormatException(),
    };

    public static ulong Bits(object number) => number switch
    {
        ulong bits => bits,
        _ => unchecked((ulong)Convert.ToInt64(number, CultureInfo.InvariantCulture)),
    };

    private static bool HasFlags(ITypeSymbol type) =>
        type.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "FlagsAttribute", ContainingNamespace.Name: "System" });

    private static string? Name(EnumValue value, bool isFlags)
    {
        var members = Members(value.Type);
        var named = members.Where(member => value.Number.Equals(member.ConstantValue)).ToList();
        return named.Count switch
        {
            1 => named[0].Name,
            0 => isFlags ? Flags(value, members) : Number(value),
            _ => null,
        };
    }

    private static string? Flags(EnumValue value, IReadOnlyList<IFieldSymbol> members)
    {
        var rest = Bits(value.Number);
        var names = new List<string>();
        for (var i = members.Count - 1; i >= 0; i--)
        {
            var bits = Bits(members[i].ConstantValue!);
            if (bits != 0 && (rest & bits) == bits)
            {
                if (i > 0 && Bits(members[i - 1].ConstantValue!) == bits)
                {
                    return null;
                }

                rest -= bits;
                names.Insert(0, members[i].Name);
            }
        }

        return rest == 0 && names.Count > 0 ? string.Join(", ", names) : Number(value);
    }

    private static string Number(EnumValue value) => Convert.ToString(value.Number, CultureInfo.InvariantCulture);

    private static int Size(object number) => System.Runtime.InteropServices.Marshal.SizeOf(number.GetType());
}
