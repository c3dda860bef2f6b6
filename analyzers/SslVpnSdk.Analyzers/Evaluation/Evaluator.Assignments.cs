using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

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
        var types = (operation.Target.Type, operation.Value.Type);
        var value = operation.InConversion.IsIdentity && operation.OutConversion.IsIdentity
            ? Binary(operation, operation.OperatorKind, operation.OperatorMethod, operation.IsChecked, types, before, operand)
            : Opaque(operation, before, operand);
        target.Set(value);
        return value;
    }

    public override Value VisitIncrementOrDecrement(IIncrementOrDecrementOperation operation, Scope scope)
    {
        var target = Target(operation.Target, scope);
        var before = target.Get();
        var kind = operation.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
        var isBuiltIn = operation.OperatorMethod is null && Operators.IsFor(operation.Target.Type);
        var after = !isBuiltIn ? Opaque(operation, before) : !before.IsKnown ? before : Result(
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
        IParameterReferenceOperation { Parameter.RefKind: RefKind.None } parameter when scope.Owns(parameter.Parameter) =>
            new Variable(() => scope.Get(parameter.Parameter, parameter.Syntax), value => scope.Set(parameter.Parameter, value)),
        IDeclarationExpressionOperation declaration => Target(declaration.Expression, scope),
        IDiscardOperation discard => new Variable(() => Value.Unknown("a discard has no value", discard.Syntax), _ => { }),
        IArrayElementReferenceOperation { Indices.Length: 1 } element => Element(element, scope),
        IParameterReferenceOperation parameter => Member(parameter, Evaluate(parameter, scope)),
        IFieldReferenceOperation { Field.IsStatic: false } or IPropertyReferenceOperation { Property.IsStatic: false } =>
            Member(target, Evaluate(target, scope)),
        _ => throw EvaluationStoppedException.Unknown(target.Syntax, "an assignment to this is not evaluated"),
    };

    private Variable Element(IArrayElementReferenceOperation element, Scope scope)
    {
        var array = Evaluate(element.ArrayReference, scope);
        var index = Evaluate(element.Indices[0], scope);
        return (array.Content, index) switch
        {
            (ArrayValue values, { Content: int i }) => new Variable(
                () => values[InBounds(element, values, i)], value => Store(element, values, InBounds(element, values, i), value)),
            (ArrayValue values, { IsKnown: false }) => new Variable(
                () => UnknownElement(element, array, index), value => ForgetElements(element, array, index, value)),
            _ => throw EvaluationStoppedException.Unknown(element.Syntax, "an assignment to this is not evaluated"),
        };
    }

    private static void Store(IOperation element, ArrayValue array, int index, Value value)
    {
        // What a forgotten array holds cannot be seen any more.
        if (array.IsForgotten)
        {
            Escape.Of(value, element.Syntax);
        }

        array[index] = value;
    }

    /// <summary>Any element may be the new value now, for the reason that the index is not known.</summary>
    private static void ForgetElements(IOperation element, Value array, Value index, Value value)
    {
        Escape.OfBuilder(array, element.Syntax);
        Escape.Of(value, element.Syntax);
        ((ArrayValue)array.Content!).Forget(index.UnknownReason!, index.Origin);
    }

    private static Variable Member(IOperation member, Value before) => new(() => before, value => Escape.Of(value, member.Syntax));
}
