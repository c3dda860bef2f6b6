using Microsoft.CodeAnalysis;

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
            (string l, string r) => Texts(left.Origin, l, r)
                ?? throw EvaluationStoppedException.Unknown(left.Origin, TextOrder.UnknownReason),
            (ObjectValue l, _) => EvaluationBudget.OfComparison(left.Origin, () => l.Program.Objects.Compare(l, right)),
            (EnumValue l, EnumValue r) => Comparer<object>.Default.Compare(l.Number, r.Number),
            (TupleValue l, TupleValue r) => EvaluationBudget.OfValue(
                left.Origin, () => l.Items.Select((item, i) => Compare(item, r.Items[i])).FirstOrDefault(order => order != 0)),
            (HostObject l, HostObject r) => EvaluationBudget.OfValue(left.Origin, () => Host(l.Instance, r.Instance)),
            (SignValue, _) or (_, SignValue) => throw EvaluationStoppedException.Unknown(left.Origin, SignValue.UnknownReason),
            (HashValue, _) or (_, HashValue) => throw EvaluationStoppedException.Unknown(left.Origin, HashValue.UnknownReason),
            var (l, r) => Host(l, r),
        };
    }

    private static int? Texts(SyntaxNode origin, string left, string right)
    {
        EvaluationBudget.OfText(origin, Math.Min(left.Length, right.Length));
        return TextOrder.Compare(left, right);
    }

    private static int Host(object left, object right) => left is IComparable comparable && left.GetType() == right.GetType()
        ? comparable.CompareTo(right)
        : throw new InvalidOperationException();
}
