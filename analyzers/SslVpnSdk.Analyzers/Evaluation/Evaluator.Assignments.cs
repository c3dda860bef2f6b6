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

        var target = Target(operation.Target, scope);
        var value = Evaluate(operation.Value, scope);
        target.Set(value);
        return value;
    }

    public override Value VisitCompoundAssignment(ICompoundAssignmentOperation operation, Scope scope)
    {
        var target = Target(operation.Target, scope);
        var before = target.Get();
        var operand = Evaluate(operation.Value, scope);
        var value = operation.InConversion.IsIdentity && operation.OutConversion.IsIdentity
            ? Binary(operation, operation.OperatorKind, operation.OperatorMethod, operation.IsChecked, before, operand)
            : Value.Unknown("an assignment that converts is not evaluated", operation.Syntax);
        target.Set(value);
        return value;
    }

    public override Value VisitIncrementOrDecrement(IIncrementOrDecrementOperation operation, Scope scope)
    {
        var target = Target(operation.Target, scope);
        var before = target.Get();
        var kind = operation.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
        var after = !before.IsKnown ? before : Result(
            operation,
            before.Content is int number ? Guarded(operation, () => Operators.Binary(kind, operation.IsChecked, number, 1)) : null);
        target.Set(after);
        return operation.IsPostfix ? before : after;
    }

    /// <summary>Finds what is assigned to; what the evaluator does not keep is read as unknown, and never holds what can still change.</summary>
    private Variable Target(IOperation target, Scope scope) => target switch
    {
        ILocalReferenceOperation { Local.RefKind: RefKind.None } local =>
            new Variable(() => scope.Get(local.Local, local.Syntax), value => scope.Set(local.Local, value)),
        IParameterReferenceOperation { Parameter.RefKind: RefKind.None } parameter =>
            new Variable(() => scope.Get(parameter.Parameter, parameter.Syntax), value => scope.Set(parameter.Parameter, value)),
        IDeclarationExpressionOperation declaration => Target(declaration.Expression, scope),
        IDiscardOperation discard => new Variable(() => Value.Unknown("a discard has no value", discard.Syntax), _ => { }),
        IArrayElementReferenceOperation { Indices.Length: 1 } element => Element(element, scope),
        IFieldReferenceOperation or IPropertyReferenceOperation => FieldOrProperty(target, Evaluate(target, scope)),
        _ => throw EvaluationStoppedException.Unknown(target.Syntax, "an assignment to this is not evaluated"),
    };

    private Variable Element(IArrayElementReferenceOperation element, Scope scope)
    {
        var array = Evaluate(element.ArrayReference, scope);
        var index = Evaluate(element.Indices[0], scope);
        return (array.Content, index) switch
        {
            (ArrayValue values, { Content: int i }) => new Variable(
                () => values[InBounds(element, values, i)], value => values[InBounds(element, values, i)] = value),
            (ArrayValue values, { IsKnown: false }) => new Variable(
                () => index, _ => values.Forget(index.UnknownReason!, index.Origin)),
            _ => throw EvaluationStoppedException.Unknown(element.Syntax, "an assignment to this is not evaluated"),
        };
    }

    private static Variable FieldOrProperty(IOperation target, Value before) => new(() => before, value =>
    {
        if (BuilderApi.Holds(value, target.Type))
        {
            throw EvaluationStoppedException.Unknown(target.Syntax, "what is stored in a field or property is not evaluated");
        }

        (value.Content as ArrayValue)?.Forget("the array was stored in a field or property", target.Syntax);
    });
}
