using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    private const string NotEvent = "an event of this kind is not evaluated; use a delegate";

    public override Value VisitEventReference(IEventReferenceOperation operation, Scope scope) => EventPlace(operation, scope).Get();

    public override Value VisitEventAssignment(IEventAssignmentOperation operation, Scope scope)
    {
        var (reference, where) = ((IEventReferenceOperation)operation.EventReference, operation.Syntax);
        if (reference.Event.IsStatic)
        {
            throw EvaluationStoppedException.Unknown(reference.Syntax, NotEvent);
        }

        var receiver = ReceiverOf(InstanceOf(reference.Instance, reference), scope);
        var handler = Evaluate(operation.HandlerValue, scope);
        var instance = receiver.Get().Required();
        if (instance.IsNull)
        {
            throw Raise(reference.Syntax, "System.NullReferenceException", $"'{reference.Event.Name}' is used of a null reference.");
        }

        var declared = operation.Adds ? reference.Event.AddMethod : reference.Event.RemoveMethod;
        var method = declared is null ? throw EvaluationStoppedException.Unknown(reference.Syntax, NotEvent) : scope.Frame.Types.Resolve(declared);
        var accessor = IsVirtualCall(reference.Instance) ? Objects.Implementation(method, instance, where) : method;
        if (Source.BodyOf(accessor) is not null)
        {
            return Call(accessor, receiver, [new CallArgument(handler, handler.Origin, "value")], isVirtual: false, where);
        }

        var target = KeptBy(accessor.AssociatedSymbol as IEventSymbol, instance, reference.Syntax);
        var before = target.Get();
        target.Set((before.Content, handler.Required().Content) switch
        {
            (_, null) => before,
            (null, _) => operation.Adds ? handler : before,
            (DelegateValue first, DelegateValue second) => Delegates(operation.Adds ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract, first, second, where),
            _ => throw EvaluationStoppedException.Unknown(where, NotEvent),
        });
        return Value.Known(null, where);
    }

    /// <summary>The handlers, which only the type that declares an event can use: its own, whatever overrides it.</summary>
    private ComputedPlace EventPlace(IEventReferenceOperation operation, Scope scope)
    {
        if (operation.Instance is null)
        {
            throw EvaluationStoppedException.Unknown(operation.Syntax, NotEvent);
        }

        var instance = Evaluate(operation.Instance, scope).Required();
        return instance.IsNull ? throw Raise(operation.Syntax, "System.NullReferenceException", $"'{operation.Event.Name}' is used of a null reference.")
            : KeptBy(operation.Event, instance, operation.Syntax);
    }

    /// <summary>Where an object keeps the handlers of one of its events, as it keeps its fields; records and structs would be compared by them.</summary>
    private ComputedPlace KeptBy(IEventSymbol? declared, Value instance, SyntaxNode where)
    {
        if (declared is not { IsAbstract: false, ContainingType: { IsRecord: false, TypeKind: TypeKind.Class } } || Source.DeclarationOf(declared) is null
            || instance.Content is not ObjectValue content)
        {
            throw EvaluationStoppedException.Unknown(where, NotEvent);
        }

        return new ComputedPlace(() => content.TryGet(declared, out var handlers) ? handlers : Value.Known(null, where), Set);

        void Set(Value handlers)
        {
            CheckWritable(content, where);
            content[declared] = handlers;
        }
    }
}
