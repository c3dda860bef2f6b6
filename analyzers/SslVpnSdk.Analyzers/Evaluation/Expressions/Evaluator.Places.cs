using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    private const string NotAssigned = "an assignment to this is not evaluated";

    /// <summary>Finds what is assigned to, or passed by reference, or called on when it is a struct.</summary>
    public Place PlaceOf(IOperation operation, Scope scope) => operation switch
    {
        ILocalReferenceOperation local => scope.Find(local.Local) ?? Declared(local.Local, scope, local.Syntax),
        IParameterReferenceOperation parameter => scope.Find(parameter.Parameter) ?? Captured(parameter.Parameter, scope)
            ?? throw EvaluationStoppedException.Unknown(parameter.Syntax, NotAssigned),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver or InstanceReferenceKind.PatternInput } => _implicitReceivers.Peek(),
        IInstanceReferenceOperation => scope.Frame.This ?? throw EvaluationStoppedException.Unknown(operation.Syntax, "this object is not evaluated"),
        IDeclarationExpressionOperation { Expression: ILocalReferenceOperation local } => Declared(local.Local, scope, local.Syntax),
        IDiscardOperation => new Variable(Value.Unknown("a discard has no value", operation.Syntax)),
        IFieldReferenceOperation field => FieldPlace(field, scope),
        IPropertyReferenceOperation property => PropertyPlace(property, scope),
        IArrayElementReferenceOperation element => ElementPlace(element, scope),
        IEventReferenceOperation declared => EventPlace(declared, scope),
        IImplicitIndexerReferenceOperation indexer => ImplicitIndexerPlace(indexer, scope),
        IParenthesizedOperation parenthesized => PlaceOf(parenthesized.Operand, scope),
        IConditionalOperation { IsRef: true } conditional =>
            PlaceOf(IsTrue(conditional.Condition, scope) ? conditional.WhenTrue : conditional.WhenFalse!, scope),
        IInvocationOperation { TargetMethod: { ReturnsByRef: true } or { ReturnsByRefReadonly: true } } call => ReferenceOf(call, scope),
        ISimpleAssignmentOperation { IsRef: true } assignment => ReferenceAssignment(assignment, scope),
        _ => throw EvaluationStoppedException.Unknown(operation.Syntax, NotAssigned),
    };

    /// <summary>Finds what a reference is kept to.</summary>
    public Place ReferenceTo(IOperation operation, Scope scope) =>
        PlaceOf(operation, scope) is var place && place is ElementPlace element ? element.Checked() : place;

    /// <summary>Assigns, as far as what is changed belongs to this run.</summary>
    public void Assign(Place place, Value value, SyntaxNode where)
    {
        if (place is Variable { IsFixed: true })
        {
            throw EvaluationStoppedException.Unknown(where, "what a static field holds is changed here, so that the result depends on what ran before");
        }

        place.Set(value.Copied());
    }

    /// <summary>The object a member is used of: the variable itself of a struct that can change, otherwise a value.</summary>
    public Place ReceiverOf(IOperation instance, Scope scope)
    {
        if (instance.Type is { IsValueType: true } && IsVariable(instance))
        {
            return PlaceOf(instance, scope);
        }

        return instance is IInstanceReferenceOperation
            ? PlaceOf(instance, scope)
            : new Variable(Evaluate(instance, scope) is var value && instance.Type is { IsValueType: true } ? value.Copied() : value);
    }

    private static bool IsVariable(IOperation operation) => operation switch
    {
        ILocalReferenceOperation => true,
        IParameterReferenceOperation { Parameter.RefKind: var kind } => kind is RefKind.None or RefKind.Ref or RefKind.Out,
        IFieldReferenceOperation { Field: { IsStatic: false, IsReadOnly: false } } field =>
            field.Instance?.Type is { IsReferenceType: true } || (field.Instance is { } instance && IsVariable(instance)),
        IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: false, IsConst: false } } => true,
        IArrayElementReferenceOperation element => element.Indices.All(index => index.Type is not { Name: "Range" }),
        IInstanceReferenceOperation => true,
        IInvocationOperation { TargetMethod.ReturnsByRef: true } => true,
        IPropertyReferenceOperation { Property.ReturnsByRef: true } => true,
        IImplicitIndexerReferenceOperation { IndexerSymbol: IPropertySymbol { ReturnsByRef: true }, Argument.Type.Name: "Index" } => true,
        IParenthesizedOperation parenthesized => IsVariable(parenthesized.Operand),
        _ => false,
    };

    /// <summary>The variable that an element of a span or an array is.</summary>
    public Place ElementOf(Value collection, int position, ITypeSymbol type, SyntaxNode where) => collection.Content is ArrayValue or SpanValue
        ? new ElementPlace(this, where, type, collection, [Value.Known(position, where)])
        : throw EvaluationStoppedException.Unknown(where, "a reference to what this collection holds is not evaluated");

    private static Place Declared(ILocalSymbol local, Scope scope, SyntaxNode where)
    {
        var place = new Variable(Value.Unknown($"'{local.Name}' has no value that is known here", where));
        scope.Declare(local, place);
        return place;
    }

    private Place FieldPlace(IFieldReferenceOperation operation, Scope scope)
    {
        var field = operation.Field;
        if (field.IsStatic)
        {
            var resolved = Resolve(field, scope);
            return new ComputedPlace(() => StaticField(resolved, operation.Syntax), value => Statics.Set(resolved, value, operation.Syntax));
        }

        var owner = InstanceOf(operation.Instance, operation);
        var instance = field.ContainingType.IsValueType ? ReceiverOf(owner, scope) : new Variable(Evaluate(owner, scope));
        return new ComputedPlace(
            () => Field(instance.Get(), field, operation.Syntax), value => SetField(instance.Get(), field, value, operation.Syntax));
    }

    public void SetField(Value instance, IFieldSymbol field, Value value, SyntaxNode where)
    {
        switch (instance)
        {
            case { Content: ObjectValue content }:
                CheckWritable(content, where);
                content[field] = value;
                break;
            case { Content: TupleValue } when field.Name == "Rest":
                throw EvaluationStoppedException.Unknown(where, NotAssigned);
            case { Content: TupleValue tuple }:
                tuple.Items[TupleValue.IndexOf(field)] = value;
                break;
            case { IsKnown: true, Content: null }:
                throw Raise(where, "System.NullReferenceException", $"'{field.Name}' is set of a null reference.");
            case { IsKnown: false }:
                // It may be any object, one that is known by another name too.
                throw EvaluationStoppedException.Unknown(instance.Origin, instance.UnknownReason!);
            default:
                Escape.Of(value, where);
                break;
        }
    }

    private Place ReferenceAssignment(ISimpleAssignmentOperation operation, Scope scope)
    {
        var place = ReferenceTo(operation.Value, scope);
        switch (operation.Target)
        {
            case ILocalReferenceOperation local:
                scope.Rebind(local.Local, place);
                return place;
            case IParameterReferenceOperation parameter:
                scope.Rebind(parameter.Parameter, place);
                return place;
            default:
                throw EvaluationStoppedException.Unknown(operation.Syntax, NotAssigned);
        }
    }
}
