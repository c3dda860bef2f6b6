using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    public override Value VisitDelegateCreation(IDelegateCreationOperation operation, Scope scope) => Evaluate(operation.Target, scope);

    public override Value VisitAnonymousFunction(IAnonymousFunctionOperation operation, Scope scope) =>
        Value.Known(new DelegateValue(operation.Symbol, scope, (arguments, _) => CallLambda(operation, arguments, scope)), operation.Syntax);

    public override Value VisitMethodReference(IMethodReferenceOperation operation, Scope scope)
    {
        if (operation.Method.MethodKind == MethodKind.LocalFunction)
        {
            // The scope in which the function stands is what it captures.
            return Value.Known(
                new DelegateValue(operation.Method, scope.FindFunction(operation.Method.OriginalDefinition)?.Scope, (arguments, call) => CallLocalFunction(operation.Method, arguments, scope, call)),
                operation.Syntax);
        }

        var receiver = operation.Instance is null ? null : Evaluate(operation.Instance, scope).Copied();
        if (receiver is { IsNull: true } && !operation.Method.IsStatic && !IsExtension(operation.Method))
        {
            throw Raise(operation.Syntax, "System.ArgumentException", $"'{operation.Method.Name}' is taken of a null reference.");
        }

        var method = scope.Frame.Types.Resolve(operation.Method);
        var place = receiver is null ? null : new Variable(receiver);
        var isVirtual = operation.IsVirtual && IsVirtualCall(operation.Instance);
        return Value.Known(
            Builders.BuilderApi.Find(method) is null
                ? new DelegateValue(method, receiver, (arguments, call) => Call(method, place, arguments, isVirtual, call))
                : throw EvaluationStoppedException.Unknown(operation.Syntax, "a delegate of a builder's own method is not evaluated; write a lambda"),
            operation.Syntax);
    }

    private Value CallLambda(IAnonymousFunctionOperation lambda, IReadOnlyList<CallArgument> arguments, Scope scope)
    {
        if (lambda.Symbol.IsAsync)
        {
            throw EvaluationStoppedException.Unknown(lambda.Syntax, RunTimeOnly.Asynchronous);
        }

        var inner = new Scope(new Frame(CapturedThis(scope), scope.Frame.Types, Statics.Running), scope);
        Bind(lambda.Symbol, inner, arguments);
        Statements.Run(lambda.Body, inner);
        return (inner.Frame.Result ?? Value.Known(null, lambda.Syntax)).Copied();
    }

    /// <summary>An iterator: each enumeration runs the body from its beginning, with the arguments of the call.</summary>
    private Value Iterator(IMethodSymbol method, IOperation body, Scope scope, IReadOnlyList<CallArgument> arguments)
    {
        var outer = scope;
        var returnType = (INamedTypeSymbol)scope.Frame.Types.Resolve(method.ReturnType);
        var values = new IteratorSequence(() =>
        {
            var frame = new Frame(CopiedStruct(CapturedThis(outer)), outer.Frame.Types, Statics.Running);
            var inner = new Scope(frame, outer);
            if (outer.Frame.Initialization is { IsRunning: false })
            {
                arguments.ToList().ForEach(argument => HeapValue.Share(argument.Value));
            }

            Bind(method, inner, arguments);
            return Statements.Iterate(body, inner);
        });
        var isEnumerator = returnType.Name == "IEnumerator";
        return Value.Known(new HostObject(returnType, isEnumerator ? values.GetEnumerator() : values), body.Syntax);
    }

    /// <summary>The object whose method made a function, which a static field may hold with it.</summary>
    private static Place? CapturedThis(Scope scope)
    {
        if (scope.Frame is { Initialization.IsRunning: false, This: { } place })
        {
            HeapValue.Share(place.Get());
        }

        return scope.Frame.This;
    }

    /// <summary>An iterator of a struct works on a copy of it.</summary>
    private static Place? CopiedStruct(Place? place) => place?.Get() is { Content: IStructValue } value ? new Variable(value.Copied()) : place;
}
