using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Tests.Coverage;

/// <summary>The C# that makes a text of a value, with nothing in it that need not be: what is tested is the example.</summary>
internal static class ShownText
{
    public static string Of(ITypeSymbol type, string value, int depth = 0)
    {
        if (type.SpecialType == SpecialType.System_String)
        {
            return type.NullableAnnotation == NullableAnnotation.Annotated ? $"({value} ?? \"null\")" : value;
        }

        if (Interface(type, "IGrouping") is { } grouping)
        {
            return $"({Of(grouping.TypeArguments[0], $"{value}.Key", depth)} + \": \" + {Sequence(grouping.TypeArguments[1], value, depth)})";
        }

        return Interface(type, "IEnumerable") is { } sequence ? Sequence(sequence.TypeArguments[0], value, depth) : $"$\"{{{value}}}\"";
    }

    private static string Sequence(ITypeSymbol element, string value, int depth)
    {
        var item = $"item{depth}";
        var text = Of(element, item, depth + 1);
        return text == item || text == $"$\"{{{item}}}\""
            ? $"string.Join(\", \", {value})"
            : $"string.Join(\"; \", {value}.Select({item} => {text}))";
    }

    private static INamedTypeSymbol? Interface(ITypeSymbol type, string name) =>
        type.AllInterfaces.Add((type as INamedTypeSymbol)!).FirstOrDefault(i => i is { IsGenericType: true } && i.Name == name);
}
