using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>Texts that are made of several, charged before they are, and upper and lower case in the invariant culture.</summary>
internal static class TextCalls
{
    public static NativeMember? Find(string member) => member switch
    {
        "ToUpper" => call => call.Known(call.This.As<string>().ToUpperInvariant()),
        "ToLower" => call => call.Known(call.This.As<string>().ToLowerInvariant()),
        // What is made of characters of which none combines is in every normal form.
        "Normalize" => call => call.This.As<string>().All(c => c < 128) ? call.This : throw call.Stopped("the normal form of this text is not evaluated"),
        "Invariant" => call => call[0].Content is string ? call[0] : throw call.Stopped("a format that is kept is not evaluated"),
        "Join" => call => call.Count > 2 ? null : Joined(call, 0),
        "Concat" => Concatenated,
        "ReplaceLineEndings" => call => call.Count == 0 ? throw call.Stopped("the end of a line depends on the machine") : null,
        "Create" => call => call is { Count: 2 } && call[1].Content is string ? call[1]
            : call is { Count: 3 } && call[0].Required().Content is int length && call[2].Content is DelegateValue ? Created(call, length)
            : throw call.Stopped("a text that is made by a callback is not evaluated"),
        _ => null,
    };

    /// <summary>The elements of an argument joined by the separator before it; an unknown text when one of them is not known.</summary>
    public static Value Joined(Invocation call, int separator)
    {
        var parts = call.Sequence(separator + 1).ToList();
        return parts.Find(part => !part.IsKnown) is { } unknown ? Value.Unknown(unknown.UnknownReason!, unknown.Origin)
            : Joined(call, call[separator].Content?.ToString() ?? "", parts);
    }

    private static Value Created(Invocation call, int length)
    {
        if (length < 0)
        {
            throw call.ArgumentOutOfRange("length");
        }

        call.Evaluator.Budget.Allocate(call.Node, length);
        var type = call.Evaluator.Compilation.GetSpecialType(Microsoft.CodeAnalysis.SpecialType.System_Char);
        var characters = new ArrayValue(type, [.. Enumerable.Repeat(call.Known('\0'), length)]);
        call.Invoke(2, call.Known(characters), call[1]);
        return call.Known(string.Concat(characters.Elements.Select(character => character.As<char>())));
    }

    private static Value? Concatenated(Invocation call)
    {
        var isSequence = call.Count == 1 && call.Method.OriginalDefinition.Parameters[0].Type is not { SpecialType: SpecialType.System_Object };
        var parts = isSequence ? [.. call.Sequence(0)] : call.Arguments.Select((argument, i) => Evaluator.IsSpanConversion(call.Method.Parameters[i].Type) ? Evaluator.Characters(argument.Value) : argument.Value).ToList();
        return parts.Find(part => !part.IsKnown) is { } unknown ? Value.Unknown(unknown.UnknownReason!, unknown.Origin) : Joined(call, "", parts);
    }

    private static Value Joined(Invocation call, string separator, List<Value> parts)
    {
        var texts = new List<string>(parts.Count);
        foreach (var part in parts)
        {
            call.Evaluator.Budget.Spend(call.Node);
            texts.Add(part.ToString());
        }

        call.Evaluator.Budget.Allocate(call.Node, texts.Sum(text => (long)text.Length + separator.Length) / 16);
        return call.Known(string.Join(separator, texts));
    }
}
