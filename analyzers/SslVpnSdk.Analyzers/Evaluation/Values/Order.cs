namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>Order of values as the program's own <c>Comparer&lt;T&gt;.Default</c> has it.</summary>
internal static class Order
{
    /// <exception cref="EvaluationStoppedException">One of the values is not known, or their order is known only at run time.</exception>
    /// <exception cref="InvalidOperationException">They have no order.</exception>
    public static int Compare(Value left, Value? right)
    {
        if (right is null)
        {
            return 1;
        }

        return (left.Required().Content, right.Required().Content) switch
        {
            (null, var other) => other is null ? 0 : -1,
            (_, null) => 1,
            (string l, string r) => TextOrder.Compare(l, r)
                ?? throw EvaluationStoppedException.Unknown(left.Origin, TextOrder.UnknownReason),
            (ObjectValue l, _) => l.Program.Compare(l, right),
            (EnumValue l, EnumValue r) => Comparer<object>.Default.Compare(l.Number, r.Number),
            (TupleValue l, TupleValue r) => l.Items.Select((item, i) => Compare(item, r.Items[i])).FirstOrDefault(order => order != 0),
            (HostObject l, HostObject r) => Host(l.Instance, r.Instance),
            (HashValue, _) or (_, HashValue) => throw EvaluationStoppedException.Unknown(left.Origin, "a hash code differs from run to run"),
            var (l, r) => Host(l, r),
        };
    }

    private static int Host(object left, object right) => left is IComparable comparable && left.GetType() == right.GetType()
        ? comparable.CompareTo(right)
        : throw new InvalidOperationException();
}
