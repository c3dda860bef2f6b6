using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>A content that can change, and that several variables may share.</summary>
internal abstract class HeapValue
{
    /// <summary>Whether a static field may hold it: what a stack changed in it, another stack or another run would find.</summary>
    public bool IsShared { get; set; }

    /// <summary>What is known in its stead: an unknown value that says why; null when it is not forgotten.</summary>
    public Value? Forgotten { get; private set; }

    /// <summary>The values that can be reached through it.</summary>
    public abstract IEnumerable<Value> Reachable { get; }

    /// <summary>Whether code that gets it could change it.</summary>
    public virtual bool CanChange => true;

    /// <summary>From here on it is not known what it holds, nor what anything holds that can be reached through it.</summary>
    public void Forget(string reason, SyntaxNode where)
    {
        foreach (var content in AllReachable(Value.Known(this, where)).OfType<HeapValue>())
        {
            content.Forgotten ??= content.CanChange ? Value.Unknown(reason, where) : null;
        }
    }

    /// <summary>From here on nobody may change what can be reached through a value.</summary>
    public static void Share(Value value)
    {
        if (value.Content is HeapValue { IsShared: false } or TupleValue or DelegateValue)
        {
            foreach (var content in AllReachable(value).OfType<HeapValue>())
            {
                content.IsShared = true;
            }
        }
    }

    /// <summary>All contents that can be reached through a value, its own among them. What is nested may be nested deeper than any stack is.</summary>
    public static IReadOnlyCollection<object> AllReachable(Value value)
    {
        var seen = new HashSet<object>(ReferenceComparer.Instance);
        var rest = new Stack<Value>([value]);
        while (rest.Count > 0)
        {
            var content = rest.Pop().Content;
            var inner = content switch
            {
                HeapValue heap => heap.Reachable,
                TupleValue tuple => tuple.Items,
                DelegateValue function => function.InvocationList.Select(part => part.Receiver).OfType<Value>(),
                _ => [],
            };
            if (content is not null && seen.Add(content))
            {
                var values = inner.ToList();
                EvaluationBudget.OfText(value.Origin, values.Count);
                values.ForEach(rest.Push);
            }
        }

        return seen;
    }

    /// <summary>The value, or an unknown one when what it holds is not known any more.</summary>
    public static Value Seen(Value value) => (value.Content as HeapValue)?.Forgotten ?? value;
}
