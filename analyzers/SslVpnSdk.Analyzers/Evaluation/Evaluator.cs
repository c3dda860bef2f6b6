using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Builders;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>
/// Evaluates expressions over the operation tree. What has no known value becomes an unknown value with a reason; what may have
/// effects that cannot be seen ends the evaluation. Nothing is guessed.
/// </summary>
internal sealed partial class Evaluator(EvaluationBudget budget) : OperationVisitor<Scope, Value>
{
    private readonly HashSet<SyntaxNode> _visitedCalls = [];

    /// <summary>The calls of the builder's API that were evaluated.</summary>
    public IReadOnlyCollection<SyntaxNode> VisitedCalls => _visitedCalls;

    public Value Evaluate(IOperation operation, Scope scope)
    {
        budget.Spend(operation.Syntax);
        return operation.ConstantValue.HasValue
            ? Value.Known(Conversions.Constant(operation.ConstantValue.Value, operation.Type), operation.Syntax)
            : Visit(operation, scope)!;
    }

    /// <summary>An expression the evaluator has no word for may do anything.</summary>
    public override Value DefaultVisit(IOperation operation, Scope scope) =>
        IsCollectionExpression(operation)
            ? CollectionExpression(operation, scope)
            : throw EvaluationStoppedException.Unknown(operation.Syntax, "this kind of expression is not evaluated");

    public override Value VisitInvalid(IInvalidOperation operation, Scope scope) =>
        throw EvaluationStoppedException.Broken(operation.Syntax);

    public override Value VisitLocalReference(ILocalReferenceOperation operation, Scope scope) =>
        scope.Get(operation.Local, operation.Syntax);

    public override Value VisitParameterReference(IParameterReferenceOperation operation, Scope scope) =>
        scope.Get(operation.Parameter, operation.Syntax);

    public override Value VisitParenthesized(IParenthesizedOperation operation, Scope scope) => Evaluate(operation.Operand, scope);

    public override Value VisitDefaultValue(IDefaultValueOperation operation, Scope scope) =>
        operation.Type is { IsReferenceType: true } || BuilderApi.IsDeploymentValue(operation.Type)
            ? Value.Known(null, operation.Syntax)
            : Value.Unknown("default values of this type are not evaluated", operation.Syntax);

    public override Value VisitFieldReference(IFieldReferenceOperation operation, Scope scope)
    {
        // For its effects: what it is called on may be a call.
        if (operation.Instance is not null)
        {
            Evaluate(operation.Instance, scope);
        }

        return Value.Unknown($"the field '{operation.Field.Name}' is not a constant", operation.Syntax);
    }

    public override Value VisitTypeOf(ITypeOfOperation operation, Scope scope) =>
        Value.Unknown("types are not evaluated", operation.Syntax);

    public override Value VisitInstanceReference(IInstanceReferenceOperation operation, Scope scope) =>
        Value.Unknown("the stack object itself is not evaluated", operation.Syntax);

    public override Value VisitThrow(IThrowOperation operation, Scope scope) => throw Thrown(operation);

    /// <summary>What a reached <c>throw</c> ends the evaluation with.</summary>
    public static EvaluationStoppedException Thrown(IThrowOperation operation) => EvaluationStoppedException.Throws(
        operation.Syntax, $"Define throws {(operation.Exception as IConversionOperation)?.Operand.Type?.Name ?? operation.Exception?.Type?.Name ?? "an exception"} here.");

    public override Value VisitPropertyReference(IPropertyReferenceOperation operation, Scope scope)
    {
        var receiver = operation.Instance is null ? null : Evaluate(operation.Instance, scope);
        foreach (var argument in operation.Arguments)
        {
            Evaluate(argument.Value, scope);
        }

        if (receiver is { IsKnown: true, Content: null })
        {
            throw EvaluationStoppedException.Throws(
                operation.Syntax, $"'{operation.Property.Name}' is read of a null reference (NullReferenceException).");
        }

        return (receiver?.Content, operation.Property.Name) switch
        {
            (ArrayValue array, nameof(Array.Length)) when array.Elements.All(e => e.IsKnown) => Value.Known(array.Length, operation.Syntax),
            (string text, nameof(string.Length)) => Value.Known(text.Length, operation.Syntax),
            (StackState stack, "Environment") => Value.Known(stack.Environment, operation.Syntax),
            (ResourceState resource, "Name") => resource.NameValue,
            (ParameterValue parameter, "Name") => parameter.Name,
            _ when receiver is { IsKnown: false } => receiver,
            _ => Value.Unknown($"the property '{operation.Property.Name}' is not evaluated", operation.Syntax),
        };
    }
}
