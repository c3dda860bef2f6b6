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
        return !operation.ConstantValue.HasValue ? Visit(operation, scope)!
            : Conversions.TryConstant(operation.ConstantValue.Value, operation.Type, out var constant) ? Value.Known(constant, operation.Syntax)
            : Value.Unknown("native integers are not evaluated", operation.Syntax);
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
        BuilderApi.IsDeploymentValue(operation.Type) ? Value.Known(new DeploymentText(null), operation.Syntax)
            : operation.Type is { IsReferenceType: true } ? Value.Known(null, operation.Syntax)
            : Value.Unknown("default values of this type are not evaluated", operation.Syntax);

    public override Value VisitFieldReference(IFieldReferenceOperation operation, Scope scope)
    {
        // For its effects: what it is read of may be a call.
        if (operation.Instance is not null)
        {
            Escape.Of(Evaluate(operation.Instance, scope), operation.Syntax);
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
        var arguments = operation.Arguments.Select(argument => Evaluate(argument.Value, scope)).ToList();
        if (IsNullReference(receiver, operation.Instance, operation.Property))
        {
            throw EvaluationStoppedException.Throws(
                operation.Syntax, $"'{operation.Property.Name}' is read of a null reference (NullReferenceException).");
        }

        var isOurs = BuilderApi.IsOurs(operation.Property.ContainingType);
        switch (receiver?.Content, operation.Property.Name)
        {
            case (ArrayValue { IsForgotten: false } array, nameof(Array.Length)) when operation.Property.ContainingType.SpecialType == SpecialType.System_Array:
                return Value.Known(array.Length, operation.Syntax);
            case (string text, nameof(string.Length)) when operation.Property.ContainingType.SpecialType == SpecialType.System_String:
                return Value.Known(text.Length, operation.Syntax);
            case (StackState stack, "Environment") when isOurs:
                return Value.Known(stack.Environment, operation.Syntax);
            case (ResourceState resource, "Name") when isOurs:
                return resource.NameValue;
            case (ParameterValue parameter, "Name") when isOurs:
                return parameter.Name;
        }

        if (IsExtension(operation.Property) || operation.Property.ReturnsByRef)
        {
            throw EvaluationStoppedException.Unknown(operation.Syntax, "what this property does is not evaluated");
        }

        arguments.ForEach(argument => Escape.Of(argument, operation.Syntax));
        Escape.Of(receiver, operation.Syntax);
        return receiver is { IsKnown: false } ? receiver : Value.Unknown($"the property '{operation.Property.Name}' is not evaluated", operation.Syntax);
    }

    /// <summary>Whether a member is used of a null that is a reference: not of a nullable value, nor as an extension.</summary>
    private static bool IsNullReference(Value? receiver, IOperation? instance, ISymbol member) =>
        receiver is { IsKnown: true, Content: null } && instance?.Type is { IsReferenceType: true } && !member.IsStatic && !IsExtension(member);

    /// <summary>Whether a member stands in an extension block, a kind of type the oldest compiler has no word for.</summary>
    private static bool IsExtension(ISymbol member) => member.ContainingType is null || member.ContainingType.TypeKind > TypeKind.FunctionPointer;
}
