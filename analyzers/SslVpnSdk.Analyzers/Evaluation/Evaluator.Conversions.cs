using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Builders;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    public override Value VisitConversion(IConversionOperation operation, Scope scope)
    {
        var operand = Evaluate(operation.Operand, scope);
        var conversion = operation.GetConversion();
        if (operation.OperatorMethod is { } method)
        {
            return BuilderApi.IsDeploymentValue(method.ContainingType) ? DeploymentValue(operand) : Opaque(operation, operand);
        }

        if (operation.Type is { TypeKind: TypeKind.Dynamic } || operation.Operand.Type is { TypeKind: TypeKind.Dynamic })
        {
            return Opaque(operation, operand);
        }

        if (conversion.IsIdentity || conversion.IsNullLiteral || conversion.IsConditionalExpression || conversion.IsObjectCreation)
        {
            return operand;
        }

        return !operand.IsKnown ? operand
            : conversion.IsBoxing || (conversion is { IsReference: true, IsImplicit: true } && KeepsArrays(operation, operand)) ? operand
            : conversion.IsNumeric || conversion.IsEnumeration || conversion.IsNullable || conversion.IsConstantExpression
                ? Number(operation, operand)
            : IsCollectionExpression(operation.Operand) ? operand
            : Opaque(operation, operand);
    }

    /// <summary>A string or a parameter becomes the value of an id.</summary>
    private static Value DeploymentValue(Value operand) => operand.IsKnown ? operand.With(new DeploymentText(operand.Content)) : operand;

    /// <summary>An array is never seen as one of another element type: what that refuses to store is not evaluated.</summary>
    private static bool KeepsArrays(IConversionOperation operation, Value operand) =>
        operand.Content is not ArrayValue || operation.Type is not IArrayTypeSymbol;

    private static Value Number(IConversionOperation operation, Value operand)
    {
        var target = operation.Type!;
        if (operand.Content is null)
        {
            return SymbolEqualityComparer.Default.Equals(Conversions.ValueType(target), target)
                ? throw EvaluationStoppedException.Throws(operation.Syntax, "A nullable value is null (InvalidOperationException).")
                : operand;
        }

        var source = Conversions.ValueType(operation.Operand.Type!);
        var content = SymbolEqualityComparer.Default.Equals(source, Conversions.ValueType(target))
            ? operand.Content
            : Guarded(operation, () => Conversions.Number(operand.Content, target, operation.IsChecked));
        return content is null ? Value.Unknown($"a conversion to {target} is not evaluated", operation.Syntax)
            : operation.IsImplicit ? operand.With(content)
            : Value.Known(content, operation.Syntax);
    }

    /// <summary>The result of code that is not evaluated, which got the operand.</summary>
    private static Value Opaque(IOperation operation, params Value?[] operands)
    {
        foreach (var operand in operands)
        {
            Escape.Of(operand, operation.Syntax);
        }

        return operands.FirstOrDefault(operand => operand is { IsKnown: false })
            ?? Value.Unknown("an operation of this kind is not evaluated", operation.Syntax);
    }
}
