using Microsoft.CodeAnalysis;

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
            (ObjectValue l, _) => EvaluationBudget.OfValue(left.Origin, () => l.Program.Objects.AreEqual(l, right)),
            (TupleValue l, TupleValue r) => EvaluationBudget.OfValue(left.Origin, () => AreTuplesEqual(l, r)),
            (string l, string r) => AreTextsEqual(left.Origin, l, r),
            (HostObject l, HostObject r) => ReferenceEquals(l.Instance, r.Instance) || EvaluationBudget.OfValue(left.Origin, () => l.Instance.Equals(r.Instance)),
            (DelegateValue l, DelegateValue r) => DelegateValue.AreSame(l, r, left.Origin),
            (SignValue, _) or (_, SignValue) => throw EvaluationStoppedException.Unknown(left.Origin, SignValue.UnknownReason),
            (HashValue, _) or (_, HashValue) => throw EvaluationStoppedException.Unknown(left.Origin, HashValue.UnknownReason),
            (HeapValue l, var r) => Identity.AreSame(l, r, left.Origin),
            var (l, r) => l.Equals(r),
        };
    }

    /// <summary>A hash code that goes with <see cref="AreEqual"/>. It differs from run to run: only collections may use it.</summary>
    public static int HashOf(Value value) => value.Required().Content switch
    {
        null => 0,
        ObjectValue content => EvaluationBudget.OfValue(value.Origin, () => content.Program.Objects.HashOf(content, value.Origin)),
        TupleValue content => EvaluationBudget.OfValue(
            value.Origin, () => content.Items.Aggregate(content.Items.Length, (hash, item) => Combined(hash, HashOf(item)))),
        HostObject content => EvaluationBudget.OfValue(value.Origin, () => HashOf(content.Instance)),
        string text => HashOf(value.Origin, text),
        DelegateValue content => content.Method.Name.Length,
        HashValue content => content.Code,
        var content => content.GetHashCode(),
    };

    private static int HashOf(object instance) =>
        instance is KeyValuePair<Value, Value> pair ? Combined(HashOf(pair.Key), HashOf(pair.Value)) : instance.GetHashCode();

    private static int HashOf(SyntaxNode origin, string text)
    {
        EvaluationBudget.OfText(origin, text.Length);
        return text.GetHashCode();
    }

    private static bool AreTuplesEqual(TupleValue left, TupleValue right) =>
        left.Items.Length == right.Items.Length && !left.Items.Where((item, i) => !AreEqual(item, right.Items[i])).Any();

    private static bool AreTextsEqual(SyntaxNode origin, string left, string right)
    {
        EvaluationBudget.OfText(origin, left.Length == right.Length ? left.Length : 0);
        return left == right;
    }

    public static int Combined(int first, int second) => unchecked((first * 397) ^ second);
}
