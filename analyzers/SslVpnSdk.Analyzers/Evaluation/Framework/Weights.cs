using System.Runtime.CompilerServices;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>
/// How many elements a query goes through when it is enumerated. The host's queries get the collections themselves, as the program's do, so
/// that they ask for the same elements in the same order; what they go through is charged with each call instead.
/// </summary>
internal sealed class Weights(Evaluator evaluator)
{
    private const int ElementsPerOperation = 8;

    private readonly ConditionalWeakTable<object, StrongBox<long>> _queries = new();

    /// <summary>Charges a call for the sequences it gets, and keeps the weight for what it returns.</summary>
    public void Charge(Invocation call, bool isShort, object?[] arguments, object? result)
    {
        var weight = arguments.Sum(Of);
        evaluator.Budget.Spend(call.Node, isShort ? 0 : (int)Math.Min(weight / ElementsPerOperation, int.MaxValue / 2));
        if (weight > 0 && result is IEnumerable<Value> and not ICollection<Value> && _queries.TryGetValue(result, out _) is false)
        {
            _queries.Add(result, new StrongBox<long>(weight));
        }
    }

    private long Of(object? sequence) => sequence switch
    {
        null => 0,
        ICollection<Value> collection => collection.Count,
        IEnumerable<Value> => _queries.TryGetValue(sequence, out var weight) ? weight.Value : 0,
        _ => 0,
    };
}
