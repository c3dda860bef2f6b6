using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>Tells expressions that certainly do nothing but have a value.</summary>
internal static class Effects
{
    public static bool AreNone(IOperation operation) => operation.ConstantValue.HasValue || operation switch
    {
        ILiteralOperation or ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation => true,
        IFieldReferenceOperation field => field.Instance is null || AreNone(field.Instance),
        IConversionOperation { OperatorMethod: null } conversion => AreNone(conversion.Operand),
        IUnaryOperation { OperatorMethod: null } unary => AreNone(unary.Operand),
        IBinaryOperation binary => IsBuiltIn(binary.OperatorMethod) && AreNone(binary.LeftOperand) && AreNone(binary.RightOperand),
        IInterpolatedStringOperation text => text.ChildOperations.All(AreNone),
        IInterpolatedStringTextOperation => true,
        IInterpolationOperation { Expression.Type.SpecialType: not SpecialType.None } hole => AreNone(hole.Expression),
        _ => false,
    };

    private static bool IsBuiltIn(IMethodSymbol? method) =>
        method is null || method.ContainingType.SpecialType == SpecialType.System_String;
}
