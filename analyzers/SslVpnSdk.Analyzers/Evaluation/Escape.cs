using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Builders;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>What happens to a value that gets to code which is not evaluated: that code may change whatever it can reach through it.</summary>
internal static class Escape
{
    /// <summary>Ends the evaluation when the stack can be reached through the value; forgets the arrays that can.</summary>
    public static void Of(Value? value, SyntaxNode where)
    {
        OfBuilder(value, where);
        (value?.Content as ArrayValue)?.Forget("the array was passed to code that is not evaluated", where);
    }

    /// <summary>Ends the evaluation when the stack can be reached through the value.</summary>
    public static void OfBuilder(Value? value, SyntaxNode where)
    {
        if (value is not null && HoldsBuilder(value, []))
        {
            throw EvaluationStoppedException.Unknown(where, "what happens to the stack here is not evaluated");
        }
    }

    private static bool HoldsBuilder(Value value, HashSet<ArrayValue> seen) => value.Content switch
    {
        StackState or ResourceState => true,
        ArrayValue array => seen.Add(array) && array.Elements.Any(element => HoldsBuilder(element, seen)),
        _ => false,
    };
}
