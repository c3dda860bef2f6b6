using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>What is found in arrays.</summary>
internal static class ArraySearches
{
    public static NativeMember? Find(string member) => member switch
    {
        "Exists" => call => call.Known(Array.Exists(Searched(call), Test(call))),
        "TrueForAll" => call => call.Known(Array.TrueForAll(Searched(call), Test(call))),
        "Find" => call => Array.Find(Searched(call), Test(call))?.Copied() ?? None(call),
        "FindLast" => call => Array.FindLast(Searched(call), Test(call))?.Copied() ?? None(call),
        "FindAll" => call => call.Known(new ArrayValue(call.TypeArgument, [.. Array.FindAll(Searched(call), Test(call)).Select(found => found.Copied())])),
        "ConvertAll" => call => call.Known(new ArrayValue(
            call.Method.TypeArguments[1], Array.ConvertAll(Searched(call), element => call.Invoke(1, element.Copied()).Copied()))),
        "ForEach" => ForEach,
        "FindIndex" => call => call.Known(Index(call, call.Count - 1, (elements, start, count) => Array.FindIndex(elements, start, count, Test(call)))),
        "FindLastIndex" => call => call.Count > 2 ? throw call.Stopped("this overload is not evaluated")
            : call.Known(Array.FindLastIndex(Searched(call), Test(call))),
        "IndexOf" => call => call.Known(Index(call, call.Count, (elements, start, count) => Array.IndexOf(elements, call[1], start, count), 2)),
        "LastIndexOf" => call => call.Count > 2 ? throw call.Stopped("this overload is not evaluated")
            : call.Known(Array.LastIndexOf([.. Elements(call)], call[1])),
        "BinarySearch" => call => call.Count > 3 ? throw call.Stopped("this overload is not evaluated")
            : call.Known(Array.BinarySearch([.. Elements(call)], call[1], call.Count == 3 ? ProgramComparer.Of(call[2], call.Evaluator, call.Node) : null)),
        _ => null,
    };

    private static IEnumerable<Value> Elements(Invocation call) => call.NotNull(0).As<ArrayValue>() is { } ? call.Sequence(0) : [];

    /// <summary>The elements as they are: what tests them may change them, and the host looks at some twice.</summary>
    private static Value[] Searched(Invocation call) => call.NotNull(0).As<ArrayValue>().Elements;

    private static Predicate<Value> Test(Invocation call)
    {
        var test = call.Count - 1;
        call.NotNull(test);
        return element => call.Test(test, element.Copied());
    }

    private static Value None(Invocation call) => call.Evaluator.Default(call.TypeArgument, call.Node);

    private static Value ForEach(Invocation call)
    {
        call.NotNull(1);
        Array.ForEach(Searched(call), element => call.Invoke(1, element.Copied()));
        return call.Nothing;
    }

    // Between the array and what is searched for may stand where to begin and how far to go.
    private static int Index(Invocation call, int end, Func<Value[], int, int, int> find, int first = 1)
    {
        var elements = Searched(call);
        var start = first < end ? call[first].As<int>() : 0;
        return find(elements, start, first + 1 < end ? call[first + 1].As<int>() : elements.Length - start);
    }
}
