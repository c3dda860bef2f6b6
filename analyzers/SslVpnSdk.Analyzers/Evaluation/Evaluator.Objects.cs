using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    /// <summary>Calls a member of an interface that an object implements.</summary>
    public Value CallMember(ObjectValue target, string interfaceMetadataName, string member, IReadOnlyList<Value> arguments, SyntaxNode call)
    {
        var method = Objects.FindImplementation(target, interfaceMetadataName, member)
            ?? throw EvaluationStoppedException.Unknown(call, $"'{member}' of this value is not evaluated");
        return Call(
            method,
            new Variable(Value.Known(target, call)),
            [.. arguments.Select((argument, i) => new CallArgument(argument.Copied(), argument.Origin, method.Parameters[i].Name))],
            isVirtual: false,
            call);
    }
}
