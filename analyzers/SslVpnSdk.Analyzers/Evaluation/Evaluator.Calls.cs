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
        var method = operation.TargetMethod;
        var builderMethod = BuilderApi.Find(method);
        if (builderMethod is null && MayBeLeftOut(method))
        {
            return operation.ChildOperations.All(child => child is IArgumentOperation argument ? Effects.AreNone(argument.Value) : Effects.AreNone(child))
                ? Value.Unknown("the call may be left out", operation.Syntax)
                : throw EvaluationStoppedException.Unknown(operation.Syntax, "whether this call is compiled is not evaluated");
        }

        var receiver = operation.Instance is null ? null : Evaluate(operation.Instance, scope);
        var arguments = Arguments(operation, operation.Arguments, scope);
        if (IsNullReference(receiver, operation.Instance, method))
        {
            throw EvaluationStoppedException.Throws(
                operation.Syntax, $"'{method.Name}' is called on a null reference (NullReferenceException).");
        }

        if (builderMethod is not null && receiver is not null)
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

        var isCaptured = method.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke || IsExtension(method);
        GetOut(operation, isCaptured || method.ReturnsByRef || method.ReturnsByRefReadonly, receiver, arguments.Values);
        return Value.Unknown($"'{method.ContainingType.Name}.{method.Name}' is not evaluated", operation.Syntax);
    }

    public override Value VisitObjectCreation(IObjectCreationOperation operation, Scope scope)
    {
        GetOut(operation, false, null, Arguments(operation, operation.Arguments, scope).Values);
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
            var written = IsWritten(argument.Parameter!.RefKind) ? Target(argument.Value, scope) : null;
            var value = written?.Get() ?? Evaluate(argument.Value, scope);

            // A default value stands nowhere in the source; the name of what was called is where one would set it.
            var where = isDefault ? NameOfCalled(call.Syntax) : argument.Value.Syntax;
            result[argument.Parameter.Name] = new CallArgument(
                isDefault && value.IsKnown ? Value.Known(value.Content, where) : value, where, argument, written);
        }

        return result;
    }

    private static bool IsWritten(RefKind kind) => kind is RefKind.Ref or RefKind.Out;

    /// <summary>Whether the compiler takes the call out of the program: the arguments are then not evaluated either.</summary>
    private static bool MayBeLeftOut(IMethodSymbol method) =>
        method.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "ConditionalAttribute" })
        || method is { IsPartialDefinition: true, PartialImplementationPart: null };

    /// <summary>What code that is not evaluated gets: it may change whatever it can reach, and keep a variable it got by reference.</summary>
    private static void GetOut(IOperation call, bool isOpaque, Value? receiver, IReadOnlyCollection<CallArgument> arguments)
    {
        var keepsReferences = call.Type is { IsRefLikeType: true } && arguments.Any(argument => argument.Operation.Parameter!.RefKind != RefKind.None);
        if (isOpaque || keepsReferences || (receiver is { IsKnown: false } && BuilderApi.IsBuilder(((IInvocationOperation)call).Instance?.Type)))
        {
            throw EvaluationStoppedException.Unknown(call.Syntax, "what this call does to the stack is not evaluated");
        }

        Escape.Of(receiver, call.Syntax);
        foreach (var argument in arguments)
        {
            Escape.Of(argument.Value, call.Syntax);
            argument.Written?.Set(Value.Unknown("what a call writes into a variable is not evaluated", argument.Syntax));
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
