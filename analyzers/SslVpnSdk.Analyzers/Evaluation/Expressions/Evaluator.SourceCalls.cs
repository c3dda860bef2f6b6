using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Types;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
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

    /// <summary>The variable that the method which returned last returned a reference to.</summary>
    private Place? LastReference { get; set; }

    private Place ReferenceOf(IInvocationOperation call, Scope scope)
    {
        LastReference = null;
        Evaluate(call, scope);
        return LastReference ?? throw EvaluationStoppedException.Unknown(call.Syntax, NotAssigned);
    }
}
