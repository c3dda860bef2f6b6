using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>Queries that look at the types of elements, or at what the host takes for none.</summary>
internal static class SequenceCalls
{
    public static NativeMember? Find(string member) => member switch
    {
        "OfType" => call => Sequence(call, OfType(call.Sequence(0), call)),
        "Cast" => call => IsAlready(call) ? call.Known(call[0].Content) : Sequence(call, call.Sequence(0).Select(element => Cast(element, call))),
        "AsEnumerable" => call => call.Known(call[0].Content),
        "DefaultIfEmpty" => call => Sequence(call, call.Sequence(0).DefaultIfEmpty(call.Count == 2 ? call[1] : call.Evaluator.Default(call.TypeArgument, call.Node))),
        "Repeat" => call => Counted(call, _ => call[0].Copied()),
        "Range" => Range,
        "ToDictionary" => ToDictionary,
        _ => null,
    };

    private static Value Sequence(Invocation call, IEnumerable<Value> sequence) => call.Known(new HostObject(call.ResultType, sequence));

    private static Value Range(Invocation call)
    {
        var (start, count) = (call[0].As<int>(), call[1].As<int>());
        return (long)start + count - 1 > int.MaxValue ? throw call.ArgumentOutOfRange("count") : Counted(call, i => call.Known(start + i));
    }

    private static Value Counted(Invocation call, Func<int, Value> element) => call[1].As<int>() is >= 0 and var count
        ? Sequence(call, count <= CountedSequence.MaximumCount
            ? new CountedSequence(count, element)
            : call.Calls.Sequences.Of(Enumerable.Range(0, count).Select(element), HostSequences.ElementType(call.ResultType)!, call.Node))
        : throw call.ArgumentOutOfRange("count");

    private static IEnumerable<Value> OfType(IEnumerable<Value> source, Invocation call) =>
        source.Where(element => !element.IsNull && call.Evaluator.IsInstance(element.Required(), call.TypeArgument));

    // What is a sequence of the type already is returned as it is.
    private static bool IsAlready(Invocation call) => call[0].Required().Content switch
    {
        HostObject host => call.Evaluator.Compilation.ClassifyCommonConversion(host.Type, call.ResultType) is { Exists: true, IsImplicit: true },
        ArrayValue or ObjectValue => call.Evaluator.IsInstance(call[0], call.ResultType),
        _ => false,
    };

    private static Value Cast(Value element, Invocation call)
    {
        var type = call.TypeArgument;
        return element.Required().IsNull
            ? call.Evaluator.Default(type, call.Node).IsNull ? element
                : throw call.Raise(typeof(NullReferenceException), $"An element is null, no {type.Name}.")
            : call.Evaluator.IsInstance(element, type) ? element
            : throw call.Raise(typeof(InvalidCastException), $"An element is no {type.Name}.");
    }

    private static Value ToDictionary(Invocation call)
    {
        var isOfPairs = call.Method.TypeArguments.Length == 2 && call.Method.Parameters.Length <= 2 && (call.Count == 1 || call[1].Content is not DelegateValue);
        var hasElements = !isOfPairs && call.Count > 2 && call[2].Content is DelegateValue;
        var comparer = isOfPairs ? 1 : hasElements ? 3 : 2;
        var result = new Dictionary<Value, Value>(comparer < call.Count ? ProgramEqualityComparer.Of(call[comparer], call.Evaluator, call.Node) : null);
        foreach (var element in call.Sequence(0))
        {
            var (key, value) = isOfPairs ? Pair(element)
                : (call.Invoke(1, element).Copied(), hasElements ? call.Invoke(2, element).Copied() : element);
            result.Add(key.IsNull ? throw call.NullArgument("key") : key, value);
        }

        return call.Known(new HostObject(call.ResultType, result));
    }

    private static (Value Key, Value Value) Pair(Value element) => element.Required().Content switch
    {
        TupleValue { Items: [var key, var value] } => (key, value),
        HostObject { Instance: KeyValuePair<Value, Value> pair } => (pair.Key, pair.Value),
        _ => throw EvaluationStoppedException.Unknown(element.Origin, "a value of this kind is not evaluated"),
    };
}
