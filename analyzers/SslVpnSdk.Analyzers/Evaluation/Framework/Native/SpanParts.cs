using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>Spans over parts of arrays and texts, and what changes an array through one.</summary>
internal static class SpanParts
{
    public static NativeMember? Find(string member) => member switch
    {
        "AsSpan" => call => Part(call, call[0], 1),
        "new" => call => call.Method.Parameters[0] is { Type.TypeKind: TypeKind.Array, RefKind: RefKind.None } ? Part(call, call[0], 1) : throw call.Stopped("this overload is not evaluated"),
        "Empty" => call => Empty(call),
        "Slice" => call => Part(call, call.This, 0),
        "Trim" => call => Trimmed(call, text => text.Trim(), (text, c) => text.Trim(c)),
        "TrimStart" => call => Trimmed(call, text => text.TrimStart(), (text, c) => text.TrimStart(c)),
        "TrimEnd" => call => Trimmed(call, text => text.TrimEnd(), (text, c) => text.TrimEnd(c)),
        "Reverse" => call => Change(call, call[0], elements => elements.Reverse()),
        "Fill" => call => Change(call, call.This, elements => Set(elements, _ => call[0].Copied())),
        "Clear" => call => Change(call, call.This, elements => Set(elements, _ => call.Evaluator.Default(call.Method.ContainingType.TypeArguments[0], call.Node))),
        "CopyTo" => call => IsCopied(call) ? call.Nothing : throw call.Raise(typeof(ArgumentException), "What is copied to is shorter than what is copied."),
        "TryCopyTo" => call => call.Known(IsCopied(call)),
        _ => null,
    };

    private static Value Empty(Invocation call) => call.Known(SpanValue.Of(new ArrayValue(ElementType(call), []), 0, 0, call.Node));

    private static ITypeSymbol ElementType(Invocation call) => ((INamedTypeSymbol)call.ResultType).TypeArguments[0];

    /// <summary>A part of a text, an array or a span, from a start or a range that the arguments from one on are.</summary>
    private static Value Part(Invocation call, Value whole, int first)
    {
        if (whole.Required().Content is ArrayValue array && !SymbolEqualityComparer.Default.Equals(array.ElementType, ElementType(call)))
        {
            throw call.Stopped("a span over an array of another type is not evaluated");
        }

        var length = whole.Content switch { string text => text.Length, ArrayValue elements => elements.Elements.Length, SpanValue span => span.Length, null => 0, _ => whole.As<ArrayValue>().Elements.Length };
        var (start, count) = Bounds(call, first, length);
        return start < 0 || count < 0 || start > length - count ? throw call.ArgumentOutOfRange("start")
            : whole.Content is null ? Empty(call)
            : start == 0 && count == length ? call.Known(whole.Content)
            : call.Evaluator.Slice(whole, start, count, call.Node, isSpan: true);
    }

    private static (int Start, int Count) Bounds(Invocation call, int first, int length)
    {
        if (call.Count <= first)
        {
            return (0, length);
        }

        if (call[first].Content is Range range)
        {
            var (from, to) = (IndexCalls.OffsetOf(range.Start, length), IndexCalls.OffsetOf(range.End, length));
            return (from, to - from);
        }

        var start = call[first].Content is Index index ? IndexCalls.OffsetOf(index, length) : call[first].As<int>();
        return (start, call.Count > first + 1 ? call[first + 1].As<int>() : length - start);
    }

    private static Value Trimmed(Invocation call, Func<string, string> trim, Func<string, char, string> trimOne) =>
        call[0].Required().Content is not string text ? throw call.Stopped("this overload is not evaluated")
        : call.Count == 1 ? call.Known(trim(text))
        : call[1].Required().Content is char c ? call.Known(trimOne(text, c))
        : throw call.Stopped("this overload is not evaluated");

    private static Value Change(Invocation call, Value span, Action<Span> change)
    {
        var (array, start, length) = span.Required().Content is SpanValue part ? (part.Array, part.Start, part.Length) : (span.As<ArrayValue>(), 0, span.As<ArrayValue>().Elements.Length);
        call.Evaluator.CheckWritable(array, call.Node);
        call.Evaluator.Budget.Spend(call.Node, length / 4);
        change(new Span(array.Elements, start, length));
        return call.Nothing;
    }

    private static void Set(Span elements, Func<int, Value> element)
    {
        for (var i = 0; i < elements.Length; i++)
        {
            elements.Elements[elements.Start + i] = element(i);
        }
    }

    private static bool IsCopied(Invocation call)
    {
        var isExtension = call.Method.IsStatic;
        var source = SpanCalls.Elements(isExtension ? call[0] : call.This, call).ConvertAll(element => element.Copied());
        var target = isExtension ? call[1] : call[0];
        if (SpanCalls.Elements(target, call).Count < source.Count)
        {
            return false;
        }

        Change(call, target, elements => Set(elements with { Length = source.Count }, i => source[i]));
        return true;
    }

    private readonly record struct Span(Value[] Elements, int Start, int Length)
    {
        public void Reverse() => Array.Reverse(Elements, Start, Length);
    }
}
