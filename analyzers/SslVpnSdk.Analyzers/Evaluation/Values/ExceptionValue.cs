using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>An exception, of the framework's types or of one declared in source.</summary>
internal sealed class ExceptionValue(INamedTypeSymbol type, Evaluator program, Value message, Value inner) : ObjectValue(type, program)
{
    public Value Message { get; set; } = message;

    public Value Inner { get; set; } = inner;

    public override IEnumerable<Value> Reachable => base.Reachable.Append(Inner);
}
