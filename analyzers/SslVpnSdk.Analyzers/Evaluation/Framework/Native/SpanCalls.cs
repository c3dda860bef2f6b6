using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>Searches in spans, which are made of arrays where an array is searched.</summary>
internal static class SpanCalls
{
    public static NativeMember? Find(string member) => member switch
    {
        "IsEmpty" => call => call.Known(Elements(call.This, call).Count == 0),
        "Length" => call => call.Known(Elements(call.This, call).Count),
        "ToArray" => call => call.Known(new ArrayValue(call.Method.ContainingType.TypeArguments[0], [.. Elements(call.This, call)])),
        "ToString" => call => call.This.Content is string ? call.This : throw call.Stopped("the text of a span is not evaluated"),
        "Contains" => call => call.Known(Elements(call, 0).Exists(element => AreEqual(call, element, call[1]))),
        "Count" => call => call.Known(Elements(call, 0).Count(element => AreEqual(call, element, call[1]))),
        "IndexOf" => call => call.Known(Elements(call, 0).FindIndex(element => AreEqual(call, element, Single(call)))),
        "LastIndexOf" => call => call.Known(Elements(call, 0).FindLastIndex(element => AreEqual(call, element, Single(call)))),
        "IndexOfAny" => call => call.Known(Elements(call, 0).FindIndex(element => IsAny(call, element))),
        "ContainsAny" => call => call.Known(Elements(call, 0).Exists(element => IsAny(call, element))),
        "SequenceEqual" => call => call.Known(Elements(call, 0).Count == Elements(call, 1).Count && StartsWith(call, 0)),
        "StartsWith" => call => call.Known(StartsWith(call, 0)),
        "EndsWith" => call => call.Known(StartsWith(call, Elements(call, 0).Count - Elements(call, 1).Count)),
        "Reverse" => Reverse,
        _ => null,
    };

    private static Value Reverse(Invocation call)
    {
        var array = call[0].As<ArrayValue>();
        call.Evaluator.CheckWritable(array, call.Node);
        Array.Reverse(array.Elements);
        return call.Nothing;
    }

    // A null array makes an empty span.
    private static List<Value> Elements(Value span, Invocation call) => span.Required().Content switch
    {
        null => [],
        ArrayValue or string => [.. call.Calls.Sequence(span, call.Node)],
        _ => [span],
    };

    private static List<Value> Elements(Invocation call, int index) => Elements(call[index], call);

    private static bool StartsWith(Invocation call, int start)
    {
        var (elements, part) = (Elements(call, 0), Elements(call, 1));
        return start >= 0 && start + part.Count <= elements.Count && !part.Where((element, i) => !AreEqual(call, elements[start + i], element)).Any();
    }

    private static bool IsAny(Invocation call, Value element) =>
        Enumerable.Range(1, call.Count - 1).SelectMany(index => Elements(call, index)).Any(other => Equality.AreEqual(element, other));

    private static Value Single(Invocation call) => call[1].Content is ArrayValue ? throw call.Stopped("this overload is not evaluated") : call[1];

    private static bool AreEqual(Invocation call, Value left, Value right)
    {
        var last = call.Count - 1;
        return last < 2 ? Equality.AreEqual(left, right)
            : call[last].Content is EnumValue ? throw call.Stopped("this overload is not evaluated")
            : ProgramEqualityComparer.Of(call[last], call.Evaluator, call.Node).Equals(left, right);
    }
}
