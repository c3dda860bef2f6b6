using System.Reflection;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>The greatest and the least of elements, of which null is neither; the host would take it for one.</summary>
internal static class ExtremeCalls
{
    public static NativeMember? Find(string member) => member switch
    {
        "Max" => call => Extreme(call, 1),
        "Min" => call => Extreme(call, -1),
        "MaxBy" => call => ExtremeBy(call, 1),
        "MinBy" => call => ExtremeBy(call, -1),
        _ => null,
    };

    private static Value? Extreme(Invocation call, int sign)
    {
        if (call.Target.Host is not MethodInfo { ReturnType: var type } || type != typeof(Value))
        {
            return null;
        }

        var isSelected = call.Count == 2 && call[1].Content is DelegateValue;
        var comparer = call.Count == 2 && !isSelected ? ProgramComparer.Of(call[1], call.Evaluator, call.Node) : Comparer<Value>.Default;
        Value? best = null;
        foreach (var element in call.Sequence(0))
        {
            var value = isSelected ? call.Invoke(1, element) : element;
            if (!value.Required().IsNull && (best is null || comparer.Compare(value, best) * sign > 0))
            {
                best = value;
            }
        }

        return best ?? None(call);
    }

    private static Value ExtremeBy(Invocation call, int sign)
    {
        var comparer = call.Count == 3 ? ProgramComparer.Of(call[2], call.Evaluator, call.Node) : Comparer<Value>.Default;
        Value? best = null;
        Value? bestKey = null;
        foreach (var element in call.Sequence(0))
        {
            var key = call.Invoke(1, element).Required();
            if (bestKey is null || (!key.IsNull && (bestKey.IsNull || comparer.Compare(key, bestKey) * sign > 0)))
            {
                (best, bestKey) = (element, key);
            }
        }

        return best ?? None(call);
    }

    private static Value None(Invocation call) =>
        call.ResultType.IsValueType && call.ResultType.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T
            ? throw new InvalidOperationException()
            : call.Nothing;
}
