using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Builders;
using SslVpnSdk.Analyzers.Evaluation.Framework;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    public override Value VisitInvocation(IInvocationOperation operation, Scope scope)
    {
        var receiver = operation.Instance is null ? null : Evaluate(operation.Instance, scope);
        var arguments = Arguments(operation, operation.Arguments, scope);
        var method = operation.TargetMethod;
        if (receiver is { IsKnown: true, Content: null })
        {
            throw EvaluationStoppedException.Throws(
                operation.Syntax, $"'{method.Name}' is called on a null reference (NullReferenceException).");
        }

        if (BuilderApi.Find(method) is { } builderMethod && receiver is not null)
        {
            _visitedCalls.Add(operation.Syntax);
            return receiver.IsKnown
                ? builderMethod(new BuilderCall(operation, receiver, arguments))
                : throw EvaluationStoppedException.Unknown(receiver.Origin, receiver.UnknownReason!);
        }

        if (FrameworkApi.Find(method) is { } known)
        {
            return arguments.Values.FirstOrDefault(argument => !argument.Value.IsKnown)?.Value
                ?? Value.Known(Guarded(operation, () => known(arguments)), operation.Syntax);
        }

        ForgetWhatGetsOut(operation, receiver, arguments.Values, scope);
        return Value.Unknown($"'{method.ContainingType.Name}.{method.Name}' is not evaluated", operation.Syntax);
    }

    public override Value VisitObjectCreation(IObjectCreationOperation operation, Scope scope)
    {
        ForgetWhatGetsOut(operation, null, Arguments(operation, operation.Arguments, scope).Values, scope);
        return operation.Initializer is null
            ? Value.Unknown($"objects of type '{operation.Type?.Name}' are not evaluated", operation.Syntax)
            : throw EvaluationStoppedException.Unknown(operation.Syntax, "an object initializer is not evaluated");
    }

    /// <summary>Evaluates the arguments of a call, by the names of the parameters.</summary>
    public Dictionary<string, CallArgument> Arguments(IOperation call, IEnumerable<IArgumentOperation> arguments, Scope scope)
    {
        var result = new Dictionary<string, CallArgument>();
        foreach (var argument in arguments.Where(argument => argument.Parameter is not null))
        {
            var isDefault = argument.ArgumentKind == ArgumentKind.DefaultValue;
            var value = argument.Parameter!.RefKind is RefKind.None or RefKind.In
                ? Evaluate(argument.Value, scope)
                : Value.Unknown("what a call writes into a variable is not evaluated", argument.Value.Syntax);

            // A default value stands nowhere in the source; the name of what was called is where one would set it.
            var where = isDefault ? NameOfCalled(call.Syntax) : argument.Value.Syntax;
            result[argument.Parameter.Name] = new CallArgument(
                isDefault && value.IsKnown ? Value.Known(value.Content, where) : value, where, argument);
        }

        return result;
    }

    /// <summary>A call that cannot be seen may change whatever it can reach.</summary>
    private void ForgetWhatGetsOut(IOperation call, Value? receiver, IEnumerable<CallArgument> arguments, Scope scope)
    {
        var isLocalFunction = call is IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction or MethodKind.DelegateInvoke };
        if (isLocalFunction || (receiver is not null && BuilderApi.Holds(receiver, null)))
        {
            throw EvaluationStoppedException.Unknown(call.Syntax, "what this call does to the stack is not evaluated");
        }

        foreach (var argument in arguments)
        {
            if (BuilderApi.Holds(argument.Value, argument.Operation.Parameter!.Type))
            {
                throw EvaluationStoppedException.Unknown(call.Syntax, "what this call does to the stack is not evaluated");
            }

            (argument.Value.Content as ArrayValue)?.Forget("the array was passed to code that is not evaluated", call.Syntax);
            if (argument.Operation.Parameter.RefKind is RefKind.Ref or RefKind.Out)
            {
                Target(argument.Operation.Value, scope).Set(argument.Value);
            }
        }
    }

    /// <summary>The name by which a call names its method.</summary>
    public static SyntaxNode NameOfCalled(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Name,
        InvocationExpressionSyntax invocation => invocation.Expression,
        _ => call,
    };
}
