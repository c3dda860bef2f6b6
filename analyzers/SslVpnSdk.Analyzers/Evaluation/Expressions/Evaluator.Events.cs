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
        var target = EventPlace((IEventReferenceOperation)operation.EventReference, scope);
        var handler = Evaluate(operation.HandlerValue, scope).Required();
        var before = target.Get().Required();
        target.Set((before.Content, handler.Content) switch
        {
            (_, null) => before,
            (null, _) => operation.Adds ? handler : before,
            (DelegateValue first, DelegateValue second) =>
                Delegates(operation.Adds ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract, first, second, operation.Syntax),
            _ => throw EvaluationStoppedException.Unknown(operation.Syntax, NotEvent),
        });
        return Value.Known(null, operation.Syntax);
    }

    /// <summary>Where the object keeps the handlers of one of its events, as it keeps its fields.</summary>
    private ComputedPlace EventPlace(IEventReferenceOperation operation, Scope scope)
    {
        var declared = operation.Event;
        var isPlain = declared is { IsStatic: false, IsVirtual: false, IsOverride: false, IsAbstract: false, ContainingType: { IsRecord: false, TypeKind: TypeKind.Class } };
        if (!isPlain || declared.AddMethod is not { } add || Source.DeclarationOf(declared) is null || Source.BodyOf(add) is not null)
        {
            throw EvaluationStoppedException.Unknown(operation.Syntax, NotEvent);
        }

        var instance = Evaluate(operation.Instance!, scope);
        if (instance.IsNull)
        {
            throw Raise(operation.Syntax, "System.NullReferenceException", $"'{declared.Name}' is used of a null reference.");
        }

        var content = instance.As<ObjectValue>();
        return new ComputedPlace(() => content.TryGet(declared, out var handlers) ? handlers : Value.Known(null, operation.Syntax), Set);

        void Set(Value handlers)
        {
            CheckWritable(content, operation.Syntax);
            content[declared] = handlers;
        }
    }
}
