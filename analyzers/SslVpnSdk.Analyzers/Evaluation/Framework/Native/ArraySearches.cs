using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>What is found in arrays.</summary>
internal static class ArraySearches
{
    public static NativeMember? Find(string member) => member switch
    {
        "Exists" => call => call.Known(Elements(call).Any(element => call.Test(1, element))),
        "TrueForAll" => call => call.Known(Elements(call).All(element => call.Test(1, element))),
        "Find" => call => Elements(call).FirstOrDefault(element => call.Test(1, element)) ?? None(call),
        "FindLast" => call => Elements(call).Reverse().FirstOrDefault(element => call.Test(1, element)) ?? None(call),
        "FindAll" => call => call.Known(new ArrayValue(call.TypeArgument, [.. Elements(call).Where(element => call.Test(1, element))])),
        "ConvertAll" => call => call.Known(new ArrayValue(call.Method.TypeArguments[1], [.. Elements(call).Select(element => call.Invoke(1, element).Copied())])),
        "ForEach" => ForEach,
        "FindIndex" => call => call.Known(Index(call, call.Count - 1, (elements, start, count) =>
            Array.FindIndex(elements, start, count, element => call.Test(call.Count - 1, element)))),
        "FindLastIndex" => call => call.Count > 2 ? throw call.Stopped("this overload is not evaluated")
            : call.Known(Array.FindLastIndex([.. Elements(call)], element => call.Test(1, element))),
        "IndexOf" => call => call.Known(Index(call, call.Count, (elements, start, count) => Array.IndexOf(elements, call[1], start, count), 2)),
        "LastIndexOf" => call => call.Count > 2 ? throw call.Stopped("this overload is not evaluated")
            : call.Known(Array.LastIndexOf([.. Elements(call)], call[1])),
        "BinarySearch" => call => call.Count > 3 ? throw call.Stopped("this overload is not evaluated")
            : call.Known(Array.BinarySearch([.. Elements(call)], call[1], call.Count == 3 ? ProgramComparer.Of(call[2], call.Evaluator, call.Node) : null)),
        _ => null,
    };

    private static IEnumerable<Value> Elements(Invocation call) => call.NotNull(0).As<ArrayValue>() is { } ? call.Sequence(0) : [];

    private static Value None(Invocation call) => call.Evaluator.Default(call.TypeArgument, call.Node);

    private static Value ForEach(Invocation call)
    {
        foreach (var element in Elements(call))
        {
            call.Invoke(1, element);
        }

        return call.Nothing;
    }

    // Between the array and what is searched for may stand where to begin and how far to go.
    private static int Index(Invocation call, int end, Func<Value[], int, int, int> find, int first = 1)
    {
        Value[] elements = [.. Elements(call)];
        var start = first < end ? call[first].As<int>() : 0;
        return find(elements, start, first + 1 < end ? call[first + 1].As<int>() : elements.Length - start);
    }
}
