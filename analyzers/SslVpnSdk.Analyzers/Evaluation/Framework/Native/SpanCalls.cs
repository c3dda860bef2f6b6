using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>Spans, and the searches in them, by which arrays are searched too.</summary>
internal static class SpanCalls
{
    private const int Ordinal = 4;

    public static NativeMember? Find(string member) => member switch
    {
        "IsEmpty" => call => call.Known(Elements(call.This, call).Count == 0),
        "Length" => call => call.Known(Elements(call.This, call).Count),
        "ToArray" => call => call.Known(new ArrayValue(call.Method.ContainingType.TypeArguments[0], [.. Elements(call.This, call).Select(element => element.Copied())])),
        "ToString" => ToText,
        "Contains" => call => call.Known(IndexOf(call) >= 0),
        "Count" => call => call.Known(IsSpan(call, 1) ? throw call.Stopped("this overload is not evaluated") : Elements(call, 0).Count(element => AreEqual(call, element, call[1]))),
        "IndexOf" => call => call.Known(IndexOf(call)),
        "LastIndexOf" => call => call.Known(
            IsSpan(call, 1) ? throw call.Stopped("this overload is not evaluated") : Elements(call, 0).FindLastIndex(element => AreEqual(call, element, call[1]))),
        "IndexOfAny" => call => call.Known(Elements(call, 0).FindIndex(element => IsAny(call, element))),
        "ContainsAny" => call => call.Known(Elements(call, 0).Exists(element => IsAny(call, element))),
        "SequenceEqual" => call => call.Known(Elements(call, 0).Count == Elements(call, 1).Count && StartsWith(call, 0)),
        "Equals" => call => call.Count == 3 ? call.Known(Elements(call, 0).Count == Elements(call, 1).Count && StartsWith(call, 0)) : throw call.Stopped("this overload is not evaluated"),
        "StartsWith" => call => call.Known(StartsWith(call, 0)),
        "EndsWith" => call => call.Known(StartsWith(call, Elements(call, 0).Count - Part(call).Count)),
        _ => SpanParts.Find(member),
    };

    public static List<Value> Elements(Value span, Invocation call) => span.Required().Content switch
    {
        ArrayValue or SpanValue or string => [.. call.Calls.Sequence(span, call.Node)],
        null => [],
        _ => throw call.Stopped("a value of this kind is not evaluated"),
    };

    private static Value ToText(Invocation call) =>
        Evaluator.Characters(call.This).Required().Content is string text ? call.Known(text) : throw call.Stopped("the text of a span is not evaluated");

    private static List<Value> Elements(Invocation call, int index) => Elements(call[index], call);

    /// <summary>Whether an argument is a span, and not an element.</summary>
    private static bool IsSpan(Invocation call, int index) => Evaluator.IsSpanConversion(call.Method.Parameters[index].Type);

    /// <summary>What is searched for: the elements of a span, or one.</summary>
    private static List<Value> Part(Invocation call) => IsSpan(call, 1) ? Elements(call, 1) : [call[1]];

    private static int IndexOf(Invocation call)
    {
        var (elements, part) = (Elements(call, 0), Part(call));
        call.Evaluator.Budget.Spend(call.Node, (int)Math.Min((long)elements.Count * part.Count / 8, int.MaxValue));
        return Enumerable.Range(0, Math.Max(0, elements.Count - part.Count + 1)).Select(i => (int?)i).FirstOrDefault(i => IsAt(call, elements, part, i!.Value)) ?? -1;
    }

    private static bool StartsWith(Invocation call, int start)
    {
        var (elements, part) = (Elements(call, 0), Part(call));
        return start >= 0 && start + part.Count <= elements.Count && IsAt(call, elements, part, start);
    }

    private static bool IsAt(Invocation call, List<Value> elements, List<Value> part, int start) =>
        !part.Where((element, i) => !AreEqual(call, elements[start + i], element)).Any();

    private static bool IsAny(Invocation call, Value element) => Enumerable.Range(1, call.Count - 1)
        .SelectMany(index => IsSpan(call, index) ? Elements(call, index) : call.Method.Parameters[index].Type.Name == "SearchValues" || IsComparer(call, index) ? throw call.Stopped("this overload is not evaluated") : [call[index]])
        .Any(other => Equality.AreEqual(element, other));

    private static bool IsComparer(Invocation call, int index) => call.Method.Parameters[index].Type.Name == "IEqualityComparer";

    private static bool AreEqual(Invocation call, Value left, Value right)
    {
        var last = call.Count - 1;
        return last < 2 ? Equality.AreEqual(left, right)
            : call[last].Content is EnumValue comparison ? comparison.Number is Ordinal ? Equality.AreEqual(left, right) : throw call.Stopped("this overload is not evaluated")
            : ProgramEqualityComparer.Of(call[last], call.Evaluator, call.Node).Equals(left, right);
    }
}
