using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>Enums, by the members their symbols have. Those that take a type at run time are not evaluated.</summary>
internal static class EnumCalls
{
    public static NativeMember? Find(string member) => member is "GetName" or "IsDefined" or "Parse" or "TryParse"
        ? call => call.Method.TypeArguments.IsEmpty ? throw call.Stopped($"an enum by its type is not evaluated; use '{member}' with a type argument") : FindGeneric(member)!(call)
        : FindGeneric(member);

    private static NativeMember? FindGeneric(string member) => member switch
    {
        "HasFlag" => HasFlag,
        "GetNames" => call => Array(call, call.Evaluator.Compilation.GetSpecialType(SpecialType.System_String), field => field.Name),
        "GetValues" => call => Array(call, Type(call), field => new EnumValue(Type(call), field.ConstantValue!)),
        "GetName" => call => call.Known(Named(call) is { Count: > 0 } names ? names[0].Name : null),
        "IsDefined" => call => call.Known(Named(call).Count > 0),
        "Parse" => call => call.Known(Parsed(call, true) ?? throw new ArgumentException(null)),
        "TryParse" => TryParse,
        _ => ObjectCalls.Find(member),
    };

    private static Value HasFlag(Invocation call)
    {
        var flag = EnumNames.Bits(call.NotNull(0).As<EnumValue>().Number);
        return call.Known((EnumNames.Bits(call.This.As<EnumValue>().Number) & flag) == flag);
    }

    private static Value TryParse(Invocation call)
    {
        var value = call[0].IsNull ? null : Parsed(call, false);
        call.Arguments[call.Count - 1].Place?.Set(value is null ? call.Evaluator.Default(Type(call), call.Node) : call.Known(value));
        return call.Known(value is not null);
    }

    private static Value Array(Invocation call, ITypeSymbol elementType, Func<IFieldSymbol, object> element) =>
        call.Known(new ArrayValue(elementType, [.. EnumNames.Members(Type(call)).Select(field => call.Known(element(field)))]));

    private static List<IFieldSymbol> Named(Invocation call)
    {
        var number = call[0].As<EnumValue>().Number;
        return [.. EnumNames.Members(Type(call)).Where(field => number.Equals(field.ConstantValue))];
    }

    private static EnumValue? Parsed(Invocation call, bool isStrict)
    {
        var text = (isStrict ? call.NotNull(0) : call[0]).As<string>().Trim();
        var ignoresCase = call.Count > 1 && call[1].Content is true;
        var members = EnumNames.Members(Type(call));
        if (text.Length > 0 && (char.IsDigit(text[0]) || text[0] is '-' or '+'))
        {
            throw call.Stopped("the parsing of an enum's number is not evaluated");
        }

        var bits = 0UL;
        foreach (var name in text.Split(',').Select(part => part.Trim()))
        {
            var member = members.FirstOrDefault(field => field.Name == name)
                ?? (ignoresCase ? members.FirstOrDefault(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) : null);
            if (member is null)
            {
                return null;
            }

            bits |= EnumNames.Bits(member.ConstantValue!);
        }

        return (EnumValue)Conversions.Number(bits, Type(call), isChecked: false)!;
    }

    private static ITypeSymbol Type(Invocation call) =>
        call.Method.TypeArguments is [var type] ? type
        : call.Count == 1 && call[0].Content is TypeValue { Type: { TypeKind: TypeKind.Enum } given } ? given
        : throw call.Stopped(RunTimeOnly.Types);
}
