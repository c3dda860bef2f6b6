using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Builders;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    public override Value VisitSimpleAssignment(ISimpleAssignmentOperation operation, Scope scope)
    {
        if (operation.IsRef)
        {
            throw EvaluationStoppedException.Unknown(operation.Syntax, "references to variables are not evaluated");
        }

        var value = Evaluate(operation.Value, scope);
        Assign(operation.Target, value, scope);
        return value;
    }

    public override Value VisitCompoundAssignment(ICompoundAssignmentOperation operation, Scope scope)
    {
        var left = Evaluate(operation.Target, scope);
        var right = Evaluate(operation.Value, scope);
        var value = operation.InConversion.IsIdentity && operation.OutConversion.IsIdentity
            ? Binary(operation, operation.OperatorKind, operation.OperatorMethod, operation.IsChecked, left, right)
            : Value.Unknown("an assignment that converts is not evaluated", operation.Syntax);
        Assign(operation.Target, value, scope);
        return value;
    }

    public override Value VisitIncrementOrDecrement(IIncrementOrDecrementOperation operation, Scope scope)
    {
        var before = Evaluate(operation.Target, scope);
        var step = before.Content is int ? (object)1 : null;
        var kind = operation.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
        var after = before.IsKnown
            ? Result(operation, step is null ? null : Guarded(operation, () => Operators.Binary(kind, operation.IsChecked, before.Content, step)))
            : before;
        Assign(operation.Target, after, scope);
        return operation.IsPostfix ? before : after;
    }

    private void Assign(IOperation target, Value value, Scope scope)
    {
        switch (target)
        {
            case ILocalReferenceOperation { Local.RefKind: RefKind.None } local:
                scope.Set(local.Local, value);
                break;
            case IParameterReferenceOperation { Parameter.RefKind: RefKind.None } parameter:
                scope.Set(parameter.Parameter, value);
                break;
            case IDiscardOperation:
                break;
            case IArrayElementReferenceOperation { Indices.Length: 1 } element:
                AssignElement(element, value, scope);
                break;
            default:
                AssignElsewhere(target, value, scope);
                break;
        }
    }

    private void AssignElement(IArrayElementReferenceOperation element, Value value, Scope scope)
    {
        var array = Evaluate(element.ArrayReference, scope);
        var index = Evaluate(element.Indices[0], scope);
        switch (array.Content, index)
        {
            case (ArrayValue values, { Content: int i }):
                values[InBounds(element, values, i)] = value;
                break;
            case (ArrayValue values, { IsKnown: false }):
                values.Forget(index.UnknownReason!, index.Origin);
                break;
            default:
                throw EvaluationStoppedException.Unknown(element.Syntax, "an assignment to this is not evaluated");
        }
    }

    /// <summary>Fields and properties are not kept, so reading one is unknown; but nothing that can still change may get out that way.</summary>
    private void AssignElsewhere(IOperation target, Value value, Scope scope)
    {
        if (target is not (IFieldReferenceOperation or IPropertyReferenceOperation) || BuilderApi.Holds(value, target.Type))
        {
            throw EvaluationStoppedException.Unknown(target.Syntax, "an assignment to this is not evaluated");
        }

        Evaluate(target, scope);
        (value.Content as ArrayValue)?.Forget("the array was stored in a field or property", target.Syntax);
    }
}
