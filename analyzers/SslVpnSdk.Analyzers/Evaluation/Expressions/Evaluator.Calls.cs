using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Builders;
using SslVpnSdk.Analyzers.Evaluation.Framework;
using SslVpnSdk.Analyzers.Evaluation.Types;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    public override Value VisitInvocation(IInvocationOperation operation, Scope scope)
    {
        var method = operation.TargetMethod;
        var called = Source.Called(method);
        if (called.MayBeLeftOut)
        {
            return operation.ChildOperations.All(child => child is IArgumentOperation argument ? Effects.AreNone(argument.Value) : Effects.AreNone(child))
                ? Value.Unknown("the call may be left out", operation.Syntax)
                : throw EvaluationStoppedException.Unknown(operation.Syntax, "whether this call is compiled is not evaluated");
        }

        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            var function = Evaluate(InstanceOf(operation.Instance, operation), scope);
            return Invoke(function, Arguments(operation, operation.Arguments, scope), operation.Syntax);
        }

        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return CallLocalFunction(method, Arguments(operation, operation.Arguments, scope), scope, operation.Syntax);
        }

        var instance = method.IsStatic ? operation.Instance : InstanceOf(operation.Instance, operation);
        var (receiver, arguments) = ReceiverAndArguments(instance, operation, operation.Arguments, method, scope);
        if (called.Builder is { } builderMethod && receiver?.Get() is { } builder)
        {
            _visitedCalls.Add(operation.Syntax);
            return CallBuilder(builderMethod, new BuilderCall(operation.Syntax, builder.Required(), arguments));
        }

        if (operation.ConstrainedToType is { } type && method.IsStatic)
        {
            return Call(OfTypeParameter(method, type, scope), null, arguments, isVirtual: false, operation.Syntax);
        }

        return Call(scope.Frame.Types.Resolve(method), receiver, arguments, operation.IsVirtual && IsVirtualCall(operation.Instance), operation.Syntax);
    }

    private Value CallBuilder(Func<BuilderCall, Value> method, BuilderCall call)
    {
        try
        {
            return method(call);
        }
        catch (BuilderRefusedException refusal)
        {
            throw Raise(refusal.Node, refusal.Type, refusal.Message);
        }
    }

    /// <summary>Calls a delegate.</summary>
    public Value Invoke(Value function, IReadOnlyList<CallArgument> arguments, SyntaxNode call)
    {
        switch (function)
        {
            case { Content: DelegateValue content }:
                return content.Invoke(arguments, call);
            case { IsKnown: true, Content: null }:
                throw Raise(call, "System.NullReferenceException", "A delegate is called that is a null reference.");
            default:
                throw EvaluationStoppedException.Unknown(function.Origin, function.UnknownReason ?? "a call of this value is not evaluated");
        }
    }

    /// <summary>Calls a method that is known only to be in source, of the framework, or somebody's.</summary>
    /// <param name="method">The method, without type parameters.</param>
    /// <param name="receiver">The object; null for a static method.</param>
    /// <param name="arguments">The arguments in the order of the parameters.</param>
    /// <param name="isVirtual">Whether the object decides which override runs.</param>
    /// <param name="call">Where.</param>
    public Value Call(IMethodSymbol method, Place? receiver, IReadOnlyList<CallArgument> arguments, bool isVirtual, SyntaxNode call)
    {
        var instance = receiver?.Get();
        if (instance is { IsKnown: false } && (isVirtual || Source.DeclarationOf(method) is not null))
        {
            return Opaque(method, instance, arguments, call);
        }

        var target = isVirtual && instance is not null ? Objects.Implementation(method, instance, call) : method;
        if (Source.BodyOf(target) is { } body)
        {
            return target.IsAsync
                ? throw EvaluationStoppedException.Unknown(call, RunTimeOnly.Asynchronous)
                : Run(target, body, receiver, arguments, call);
        }

        return Objects.Synthesized(target, receiver, arguments, call)
            ?? (FrameworkCalls.Covers(target) ? Framework.Call(target, instance, arguments, call) : OpaqueOf(target, receiver, arguments, call));
    }
}
