using System.Collections;
using System.Runtime.CompilerServices;
using System.Text;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>
/// What it takes to enumerate what a call gets. The host's queries get the collections themselves, as the program's do, so that they ask for
/// the same elements in the same order; what they go through is charged with each call instead, before it is made.
/// </summary>
internal sealed class Weights(Evaluator evaluator)
{
    private const int ElementsPerOperation = 8;
    private const int StepsToOrder = 16;

    private readonly ConditionalWeakTable<object, Weight> _queries = new();

    /// <summary>The weight of all that a call gets, of which it is charged.</summary>
    public Weight Charge(Invocation call)
    {
        var weight = call.Arguments.Aggregate(Weight.None, (sum, argument) => sum.And(Of(argument.Value)));
        var receiver = call.Receiver is null ? Weight.None : OfReceiver(call);
        var steps = weight.Steps * (IsOrdering(call) ? StepsToOrder : 1) / (IsShort(call, weight) ? Math.Max(1, weight.Steps) : ElementsPerOperation);
        evaluator.Budget.Spend(call.Node, (int)Math.Min(steps + (receiver.Steps / ElementsPerOperation), int.MaxValue - 1));
        return weight.And(receiver);
    }

    /// <summary>Keeps the weight of what a call returns.</summary>
    /// <exception cref="EvaluationStoppedException">Too many queries are nested.</exception>
    public void Keep(Invocation call, Weight weight, Value result)
    {
        if (result.Content is not HostObject { Instance: IEnumerable query } || ReferenceEquals(result.Content, call.Receiver?.Content)
            || !IsLazy(query) || _queries.TryGetValue(query, out _))
        {
            return;
        }

        if (weight.Depth >= Weight.MaximumDepth)
        {
            throw EvaluationBudget.Exceeded(call.Node, Weight.MaximumDepth, "levels of nested sequences");
        }

        _queries.Add(query, weight.Query(IsOrdering(call) ? StepsToOrder : 1));
    }

    /// <summary>What it takes to enumerate a value.</summary>
    public Weight Of(Value sequence) => sequence.Content switch
    {
        ArrayValue array => Weight.OfCollection(array.Elements.Length),
        HostObject { Instance: IEnumerable query } when _queries.TryGetValue(query, out var weight) => weight,
        HostObject { Instance: ICollection<Value> collection } => Weight.OfCollection(collection.Count),
        HostObject { Instance: ICollection collection } => Weight.OfCollection(collection.Count),
        HostObject { Instance: StringBuilder text } => Weight.OfCollection(text.Length / ElementsPerOperation),
        string text => Weight.OfCollection(text.Length / ElementsPerOperation),
        _ => Weight.None,
    };

    // What looks at a place of a collection, or up a key in one, does not go through all of it.
    private Weight OfReceiver(Invocation call)
    {
        var weight = Of(call.This);
        return weight.Depth == 0 && IsLookup(call) ? Weight.None : weight;
    }

    private static bool IsLookup(Invocation call) => call.Method.Name switch
    {
        "Add" or "Remove" or "Contains" or "IndexOf" or "Insert" or "Clear" => call.This.Content is HostObject { Instance: HashSet<Value> or SortedSet<Value> or IDictionary }
            || call.Method.Name is "Add",
        "get_Item" or "set_Item" or "get_Count" or "get_Length" or "get_Chars" or "get_Capacity" or "get_Keys" or "get_Values" or "get_Comparer" or "GetEnumerator"
            or "ContainsKey" or "TryGetValue" or "TryAdd" or "TryPop" or "TryPeek" or "TryDequeue" or "Push" or "Pop" or "Peek" or "Enqueue" or "Dequeue"
            or "Append" or "AppendLine" or "AppendJoin" or "AppendFormat" or "AddFirst" or "AddLast" or "AddBefore" or "AddAfter" or "RemoveFirst" or "RemoveLast" or "get_First" or "get_Last" or "Substring"
            or "get_IsEmpty" or "get_LongLength" or "GetLength" or "get_IsReadOnly" or "AsReadOnly" or "GetValue" or "MoveNext" or "get_Current" => true,
        _ => false,
    };

    // The first of a collection should not cost as much as all of it.
    private static bool IsShort(Invocation call, Weight weight) => weight.Depth == 0
        && ((call.Count == 1 && call.Method.Name is "Any" or "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single" or "SingleOrDefault"
                or "Count" or "LongCount" or "AsEnumerable")
            || call.Method.Name is "ElementAt" or "ElementAtOrDefault" or "TryGetNonEnumeratedCount");

    private static bool IsOrdering(Invocation call) => call.Method.Name is "Order" or "OrderBy" or "OrderDescending" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Sort";

    // What wraps other sequences instead of holding elements: the host's and our queries, and the read-only views.
    private static bool IsLazy(IEnumerable sequence) => sequence is not CountedSequence
        && sequence.GetType().Namespace is "System.Linq" or "System.Collections.ObjectModel" or "SslVpnSdk.Analyzers.Evaluation.Framework" or "SslVpnSdk.Analyzers.Evaluation.Framework.Native";
}
