using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Builders;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    /// <summary>A call of code that is not evaluated, on a variable: what extends a value by reference may change the variable.</summary>
    private Value OpaqueOf(IMethodSymbol method, Place? receiver, IReadOnlyList<CallArgument> arguments, SyntaxNode call)
    {
        var instance = receiver?.Get();
        if (instance is { IsNull: true } && method.ContainingType is { IsReferenceType: true } && !IsExtension(method))
        {
            throw Raise(call, "System.NullReferenceException", $"'{(method.AssociatedSymbol ?? method).Name}' is used of a null reference.");
        }

        var result = Opaque(method, instance, arguments, call);
        if (IsExtension(method) && instance is not null)
        {
            receiver!.Set(Value.Unknown("what a call writes into a variable is not evaluated", call));
        }

        return result;
    }

    /// <summary>A call of code that is not evaluated: it may change whatever it can reach, and keep a variable it got by reference.</summary>
    private Value Opaque(IMethodSymbol method, Value? receiver, IReadOnlyList<CallArgument> arguments, SyntaxNode call)
    {
        var keepsReferences = (method.ReturnType is { IsRefLikeType: true } || method is { IsStatic: false, ContainingType.IsRefLikeType: true })
            && arguments.Any(argument => argument.Place is not null);
        var isOwn = Source.IsOwn(method);
        if (isOwn || keepsReferences || method.ReturnsByRef || method.ReturnsByRefReadonly
            || (receiver is { IsKnown: false } && BuilderApi.IsBuilder(method.ContainingType)))
        {
            throw EvaluationStoppedException.Unknown(
                receiver is { IsKnown: false } ? receiver.Origin : call,
                receiver is { IsKnown: false } ? receiver.UnknownReason! : "what this call does to the stack is not evaluated");
        }

        // What is not known already is the reason, wherever it came from.
        var cause = receiver is { IsKnown: false } ? receiver
            : arguments.FirstOrDefault(argument => argument is { Value.IsKnown: false, Place: null })?.Value;
        var result = cause ?? Value.Unknown(RunTimeOnly.Reason(method), call);
        if (Statements.IsGuarded)
        {
            throw EvaluationStoppedException.Unknown(result.Origin, result.UnknownReason!);
        }

        cause ??= RunTimeOnly.IsOfLibrary(method) ? result : null;
        Escape.Of(receiver, call, cause, result.UnknownReason);
        foreach (var argument in arguments)
        {
            Escape.Of(argument.Value, call, cause);
            argument.Place?.Set(Value.Unknown("what a call writes into a variable is not evaluated", argument.Syntax));
        }

        return result;
    }
}
