using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>Sorts that leave equal elements in an order of their own.</summary>
internal static class SortCalls
{
    public static Value List(Invocation call)
    {
        var list = (List<Value>)call.This.As<HostObject>().Instance;
        var (start, count, order) = call.Count == 3 ? (call[0].As<int>(), call[1].As<int>(), 2) : (0, list.Count, 0);
        var sorted = Sorted(list.GetRange(start, count), call, order);
        list.RemoveRange(start, count);
        list.InsertRange(start, sorted);
        return call.Nothing;
    }

    public static Value Array(Invocation call)
    {
        if (call.Method.TypeArguments.Length > 1 || (call.Count > 1 && call[1].Content is ArrayValue))
        {
            return ByKeys(call);
        }

        var array = call.NotNull(0).As<ArrayValue>();
        call.Evaluator.CheckWritable(array, call.Node);
        var isRange = call.Count >= 3;
        var (start, count) = isRange ? (call[1].As<int>(), call[2].As<int>()) : (0, array.Elements.Length);
        if (start < 0 || count < 0)
        {
            throw call.ArgumentOutOfRange(start < 0 ? "index" : "length");
        }

        if (start > array.Elements.Length - count)
        {
            throw new ArgumentException(null);
        }

        var sorted = Sorted([.. array.Elements.Skip(start).Take(count)], call, isRange ? 3 : 1);
        sorted.CopyTo(array.Elements, start);
        return call.Nothing;
    }

    private static Value ByKeys(Invocation call)
    {
        if (call.Count > 3 || call[1].Required().IsNull)
        {
            throw call.Stopped("this overload is not evaluated");
        }

        var (keys, items) = (call.NotNull(0).As<ArrayValue>(), call[1].As<ArrayValue>());
        call.Evaluator.CheckWritable(keys, call.Node);
        call.Evaluator.CheckWritable(items, call.Node);
        var comparer = call.Count == 3 ? ProgramComparer.Of(call[2], call.Evaluator, call.Node) : Comparer<Value>.Default;
        var order = Enumerable.Range(0, keys.Elements.Length).OrderBy(i => keys.Elements[i], comparer).ToList();
        if (items.Elements.Length < order.Count)
        {
            throw new ArgumentException(null);
        }

        if (order.Skip(1).Where((position, i) => comparer.Compare(keys.Elements[order[i]], keys.Elements[position]) == 0).Any())
        {
            throw call.Stopped("the order of equal elements is not defined");
        }

        var (sortedKeys, sortedItems) = (order.ConvertAll(i => keys.Elements[i]), order.ConvertAll(i => items.Elements[i]));
        sortedKeys.CopyTo(keys.Elements);
        sortedItems.CopyTo(items.Elements);
        return call.Nothing;
    }

    private static List<Value> Sorted(List<Value> elements, Invocation call, int order)
    {
        var comparer = order >= call.Count ? Comparer<Value>.Default
            : call[order].Content is DelegateValue ? new ProgramComparer((x, y) => call.Invoke(order, x, y).As<int>())
            : ProgramComparer.Of(call[order], call.Evaluator, call.Node);
        var metered = new ProgramComparer((x, y) =>
        {
            call.Evaluator.Budget.Spend(call.Node);
            try
            {
                return comparer.Compare(x, y);
            }
            catch (ProgramException)
            {
                // A sort wraps what its comparer throws.
                throw call.Raise(typeof(InvalidOperationException), "A comparison of the sort throws.");
            }
        });
        var sorted = elements.OrderBy(element => element, metered).ToList();
        for (var i = 1; i < sorted.Count; i++)
        {
            if (comparer.Compare(sorted[i - 1], sorted[i]) == 0 && !AreAlike(sorted[i - 1], sorted[i]))
            {
                throw call.Stopped("the order of equal elements is not defined");
            }
        }

        return sorted;
    }

    private static bool AreAlike(Value left, Value right) =>
        left.Content is ObjectValue ? ReferenceEquals(left.Content, right.Content) : Equality.AreEqual(left, right);
}
