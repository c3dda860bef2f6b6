namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>Equality of values as the program's own <c>EqualityComparer&lt;T&gt;.Default</c> has it.</summary>
internal static class Equality
{
    /// <exception cref="EvaluationStoppedException">One of the values is not known.</exception>
    public static bool AreEqual(Value left, Value? right)
    {
        if (right is null)
        {
            return false;
        }

        return (left.Required().Content, right.Required().Content) switch
        {
            (null, var other) => other is null,
            (_, null) => false,
            (ObjectValue l, _) => l.Program.AreEqual(l, right),
            (TupleValue l, TupleValue r) => l.Items.Length == r.Items.Length && !l.Items.Where((item, i) => !AreEqual(item, r.Items[i])).Any(),
            (HostObject l, HostObject r) => ReferenceEquals(l.Instance, r.Instance) || l.Instance.Equals(r.Instance),
            (DelegateValue l, DelegateValue r) => DelegateValue.AreSame(l, r, left.Origin),
            (HashValue, _) or (_, HashValue) => throw EvaluationStoppedException.Unknown(left.Origin, "a hash code differs from run to run"),
            (HeapValue l, var r) => Identity.AreSame(l, r, left.Origin),
            var (l, r) => l.Equals(r),
        };
    }

    /// <summary>A hash code that goes with <see cref="AreEqual"/>. It differs from run to run: only collections may use it.</summary>
    public static int HashOf(Value value) => value.Required().Content switch
    {
        null => 0,
        ObjectValue content => content.Program.HashOf(content, value.Origin),
        TupleValue content => content.Items.Aggregate(content.Items.Length, (hash, item) => Combined(hash, HashOf(item))),
        HostObject { Instance: KeyValuePair<Value, Value> pair } => Combined(HashOf(pair.Key), HashOf(pair.Value)),
        HostObject content => content.Instance.GetHashCode(),
        DelegateValue content => content.Method.Name.Length,
        HashValue content => content.Code,
        var content => content.GetHashCode(),
    };

    public static int Combined(int first, int second) => unchecked((first * 397) ^ second);
}
