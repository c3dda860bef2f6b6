using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>An order of the program's values, as the host asks for it.</summary>
internal sealed class ProgramComparer(Func<Value, Value, int> compare) : IComparer<Value>
{
    public int Compare(Value? x, Value? y) => x is null || y is null ? (x is null ? 0 : 1) - (y is null ? 0 : 1) : EvaluationBudget.OfComparison(x.Origin, () => compare(x, y));

    /// <summary>The comparer a value of the program is.</summary>
    public static IComparer<Value> Of(Value comparer, Evaluator evaluator, SyntaxNode call) => comparer.Required().Content switch
    {
        null => Comparer<Value>.Default,
        HostObject { Instance: IComparer<Value> order } => order,
        HostObject { Instance: StringComparer texts } => new ProgramComparer((x, y) => texts.Compare(x.Required().Content as string, y.Required().Content as string)),
        ObjectValue content => new ProgramComparer(
            (x, y) => evaluator.CallMember(content, "System.Collections.Generic.IComparer`1", "Compare", [x, y], call).AsOrder()),
        _ => throw EvaluationStoppedException.Unknown(comparer.Origin, "this comparer is not evaluated"),
    };
}
