using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Builders;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>What happens to a value that gets to code which is not evaluated: that code may change whatever it can reach through it.</summary>
internal static class Escape
{
    /// <summary>Ends the evaluation when the stack can be reached through the value; forgets what else can be changed through it.</summary>
    /// <param name="value">What gets to that code.</param>
    /// <param name="where">The code.</param>
    /// <param name="cause">The value that is not known already, for which the code is not evaluated; null when it is the code itself.</param>
    /// <param name="reason">Why what can be changed through it is not known any more; null for what is passed to any code.</param>
    public static void Of(Value? value, SyntaxNode where, Value? cause = null, string? reason = null)
    {
        OfBuilder(value, where, cause);
        (value?.Content as HeapValue)?.Forget(reason ?? "it was passed to code that is not evaluated", where);
    }

    /// <summary>Ends the evaluation when the stack can be reached through the value.</summary>
    public static void OfBuilder(Value? value, SyntaxNode where, Value? cause = null)
    {
        if (value?.Content is StackState or ResourceState or DelegateValue or TupleValue or HeapValue && HeapValue.AllReachable(value).Any(HoldsBuilder))
        {
            throw EvaluationStoppedException.Unknown(cause?.Origin ?? where, cause?.UnknownReason ?? "what happens to the stack here is not evaluated");
        }
    }

    // A closure may reach whatever was in sight where it was made.
    private static bool HoldsBuilder(object content) =>
        content is StackState or ResourceState || (content is DelegateValue function && function.InvocationList.Any(part => part.IsClosure));
}
