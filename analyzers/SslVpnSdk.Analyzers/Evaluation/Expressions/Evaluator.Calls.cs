using System.Collections.Immutable;
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
            var function = Evaluate(operation.Instance!, scope);
            return Invoke(function, Arguments(operation, operation.Arguments, scope), operation.Syntax);
        }

        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return CallLocalFunction(method, Arguments(operation, operation.Arguments, scope), scope, operation.Syntax);
        }

        var (receiver, arguments) = ReceiverAndArguments(operation.Instance, operation, operation.Arguments, method, scope);
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

    /// <summary>Evaluates the object of a member and the arguments, and refuses a null unless the member is only about to be assigned.</summary>
    private (Place? Receiver, IReadOnlyList<CallArgument> Arguments) ReceiverAndArguments(
        IOperation? instance, IOperation call, ImmutableArray<IArgumentOperation> arguments, ISymbol member, Scope scope, bool isLazy = false)
    {
        var receiver = instance is null ? null : ReceiverOf(instance, scope);
        var evaluated = Arguments(call, arguments, scope);
        return receiver?.Get() is { IsNull: true } && instance!.Type is { IsReferenceType: true } or { TypeKind: TypeKind.TypeParameter } && !isLazy && !IsExtension(member)
            ? throw Raise(
                call.Syntax,
                "System.NullReferenceException",
                member is IMethodSymbol ? $"'{member.Name}' is called on a null reference." : $"'{member.Name}' is read of a null reference.")
            : (receiver, evaluated);
    }

    /// <summary>Evaluates the arguments of a call as they are written, and puts them in the order of the parameters.</summary>
    public IReadOnlyList<CallArgument> Arguments(IOperation call, ImmutableArray<IArgumentOperation> arguments, Scope scope)
    {
        var evaluated = new List<CallArgument>(arguments.Length);
        var ordinals = new List<int>(arguments.Length);
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter)
            {
                var value = Argument(call, argument, scope);
                var place = ordinals.Count;
                while (place > 0 && ordinals[place - 1] > parameter.Ordinal)
                {
                    place--;
                }

                ordinals.Insert(place, parameter.Ordinal);
                evaluated.Insert(place, value);
            }
        }

        return evaluated;
    }

    private CallArgument Argument(IOperation call, IArgumentOperation argument, Scope scope)
    {
        var parameter = argument.Parameter!;
        if (argument.ArgumentKind == ArgumentKind.DefaultValue)
        {
            // A default value stands nowhere in the source; the name of what was called is where one would set it.
            var where = NameOfCalled(call.Syntax);
            var value = !Source.IsOfProject(where.SyntaxTree) && parameter.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "CallerFilePathAttribute" })
                ? Value.Unknown(RunTimeOnly.Paths, where)
                : Evaluate(argument.Value, scope);
            return new CallArgument(value.IsKnown ? Value.Known(value.Content, where) : value, where, parameter.Name);
        }

        var syntax = argument.Value.Syntax;
        if (argument.Value is IInterpolatedStringHandlerCreationOperation handler)
        {
            return new CallArgument(Evaluate(handler, scope), syntax, parameter.Name);
        }

        var isReference = parameter.RefKind is RefKind.Ref or RefKind.Out || (parameter.RefKind != RefKind.None && IsVariable(argument.Value));
        if (isReference)
        {
            var place = parameter.RefKind is RefKind.Ref or RefKind.Out ? ReferenceTo(argument.Value, scope) : PlaceOf(argument.Value, scope);
            return new CallArgument(parameter.RefKind == RefKind.Out ? Value.Unknown("nothing has been written into this variable", syntax) : place.Get(), syntax, parameter.Name, place);
        }

        return new CallArgument(Evaluate(argument.Value, scope).Copied(), syntax, parameter.Name);
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

    /// <summary>Runs a method of the source.</summary>
    private Value Run(IMethodSymbol method, IOperation body, Place? receiver, IReadOnlyList<CallArgument> arguments, SyntaxNode call)
    {
        Source.Enter(body.Syntax, call);
        if (method.IsStatic)
        {
            Statics.InitializeBeforeMember(method.ContainingType, call);
        }

        var isExtension = IsExtension(method);
        var frame = new Frame(isExtension ? null : receiver, NoTypes.And(method, method.ContainingType), Statics.Running);
        var scope = new Scope(frame, null);
        if (isExtension && receiver is not null && Source.ExtendedBy(method) is { } parameter)
        {
            scope.Declare(parameter, parameter.RefKind == RefKind.None ? new Variable(receiver.Get().Copied()) : receiver);
        }

        return RunBody(method, body, scope, arguments);
    }

    private Value CallLocalFunction(IMethodSymbol method, IReadOnlyList<CallArgument> arguments, Scope scope, SyntaxNode call)
    {
        if (scope.FindFunction(method.OriginalDefinition) is not ({ } declaration, { } home) || ((ILocalFunctionOperation)declaration).Body is not { } body)
        {
            throw EvaluationStoppedException.Unknown(call, "this local function is not evaluated");
        }

        var resolved = scope.Frame.Types.Resolve(method);
        var types = home.Frame.Types.And(resolved, null);
        return method.IsAsync ? throw EvaluationStoppedException.Unknown(call, RunTimeOnly.Asynchronous)
            : RunBody(method, body, new Scope(new Frame(CapturedThis(home), types, Statics.Running), home), arguments);
    }

    /// <summary>Runs the body of a method with its arguments, in a scope made for it.</summary>
    private Value RunBody(IMethodSymbol method, IOperation body, Scope scope, IReadOnlyList<CallArgument> arguments)
    {
        if (Source.IsIterator(body))
        {
            return Iterator(method, body, scope, arguments);
        }

        Bind(method, scope, arguments);
        Statements.Run(body, scope);
        if (scope.Frame.ResultPlace is { } place)
        {
            LastReference = place;
        }

        return (scope.Frame.Result ?? Value.Known(null, body.Syntax)).Copied();
    }

    /// <summary>The parameters of the declaration stand for the arguments.</summary>
    public static void Bind(IMethodSymbol method, Scope scope, IReadOnlyList<CallArgument> arguments)
    {
        var definition = method.OriginalDefinition;
        var parameters = (definition.PartialImplementationPart ?? definition).Parameters;
        for (var i = 0; i < parameters.Length && i < arguments.Count; i++)
        {
            if (arguments[i].Place is { } place)
            {
                scope.Declare(parameters[i], place);
            }
            else
            {
                scope.Declare(parameters[i], arguments[i].Value);
            }
        }
    }

    /// <summary>The variable that the method which returned last returned a reference to.</summary>
    private Place? LastReference { get; set; }

    private Place ReferenceOf(IInvocationOperation call, Scope scope)
    {
        LastReference = null;
        Evaluate(call, scope);
        return LastReference ?? throw EvaluationStoppedException.Unknown(call.Syntax, NotAssigned);
    }

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

    /// <summary>Whether a member stands in an extension block, a kind of type the oldest compiler has no word for.</summary>
    private static bool IsExtension(ISymbol member) => member.ContainingType is null || member.ContainingType.TypeKind > TypeKind.FunctionPointer;
}
