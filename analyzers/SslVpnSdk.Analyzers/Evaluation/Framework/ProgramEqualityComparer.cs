using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>An equality of the program's values, as the host asks for it.</summary>
internal sealed class ProgramEqualityComparer(Func<Value, Value, bool> areEqual, Func<Value, int> hash) : IEqualityComparer<Value>
{
    private const string Interface = "System.Collections.Generic.IEqualityComparer`1";

    public bool Equals(Value? x, Value? y) => x is null || y is null ? x is null && y is null : areEqual(x, y);

    public int GetHashCode(Value obj) => hash(obj);

    /// <summary>The comparer a value of the program is.</summary>
    public static IEqualityComparer<Value> Of(Value comparer, Evaluator evaluator, SyntaxNode call) => comparer.Required().Content switch
    {
        null => EqualityComparer<Value>.Default,
        HostObject { Instance: IEqualityComparer<Value> equality } => equality,
        HostObject { Instance: StringComparer texts } => new ProgramEqualityComparer(
            (x, y) => texts.Equals(x.Required().Content as string, y.Required().Content as string),
            x => x.Required().Content is string text ? texts.GetHashCode(text) : 0),
        ObjectValue content => new ProgramEqualityComparer(
            (x, y) => evaluator.CallMember(content, Interface, "Equals", [x, y], call).As<bool>(),
            x => x.IsNull ? 0 : HashOf(evaluator.CallMember(content, Interface, "GetHashCode", [x], call))),
        _ => throw EvaluationStoppedException.Unknown(comparer.Origin, "this comparer is not evaluated"),
    };

    private static int HashOf(Value result) => result.Required().Content is HashValue hash ? hash.Code : result.As<int>();
}
