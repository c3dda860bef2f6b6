using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Builders;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>What happens to a value that gets to code which is not evaluated: that code may change whatever it can reach through it.</summary>
internal static class Escape
{
    /// <summary>Ends the evaluation when the stack can be reached through the value; forgets what else can be changed through it.</summary>
    public static void Of(Value? value, SyntaxNode where)
    {
        OfBuilder(value, where);
        (value?.Content as HeapValue)?.Forget("it was passed to code that is not evaluated", where);
    }

    /// <summary>Ends the evaluation when the stack can be reached through the value.</summary>
    public static void OfBuilder(Value? value, SyntaxNode where)
    {
        if (value is not null && HoldsBuilder(value, []))
        {
            throw EvaluationStoppedException.Unknown(where, "what happens to the stack here is not evaluated");
        }
    }

    private static bool HoldsBuilder(Value value, HashSet<object> seen) => value.Content switch
    {
        StackState or ResourceState => true,
        DelegateValue function => function.IsClosure || function.InvocationList.Any(part => part.Receiver is { } receiver && HoldsBuilder(receiver, seen)),
        TupleValue tuple => tuple.Items.Any(item => HoldsBuilder(item, seen)),
        HeapValue content => seen.Add(content) && content.Reachable.Any(inner => HoldsBuilder(inner, seen)),
        _ => false,
    };
}
