using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    public override Value VisitConditional(IConditionalOperation operation, Scope scope) =>
        Evaluate(IsTrue(operation.Condition, scope) ? operation.WhenTrue : operation.WhenFalse!, scope);

    public override Value VisitCoalesce(ICoalesceOperation operation, Scope scope)
    {
        var value = Evaluate(operation.Value, scope);
        if (!value.IsKnown)
        {
            return Unless(value, operation.WhenNull);
        }

        if (value.IsNull)
        {
            return Evaluate(operation.WhenNull, scope);
        }

        var target = TypeOf(operation.Type!, scope);
        var source = Conversions.ValueType(TypeOf(operation.Value.Type!, scope));
        return Convert(value, Compilation.ClassifyConversion(source, target), source, target, isChecked: false, operation.Syntax);
    }

    public override Value VisitConditionalAccess(IConditionalAccessOperation operation, Scope scope)
    {
        var receiver = Evaluate(operation.Operation, scope).Required();
        if (receiver.IsNull)
        {
            return Value.Known(null, operation.Syntax);
        }

        _conditionalReceivers.Push(receiver);
        try
        {
            return Evaluate(operation.WhenNotNull, scope);
        }
        finally
        {
            _conditionalReceivers.Pop();
        }
    }

    /// <summary>Where an exception is thrown: the program's, whose text is in the report when it is known.</summary>
    public Exception Thrown(IThrowOperation operation, Scope scope)
    {
        if (operation.Exception is null)
        {
            return scope.Frame.Caught.Count > 0
                ? new ProgramException(scope.Frame.Caught.Peek().Exception, scope.Frame.Caught.Peek().Node, scope.Frame.Caught.Peek().Message)
                : EvaluationStoppedException.Unknown(operation.Syntax, "what is thrown again here is not evaluated");
        }

        var type = (operation.Exception as IConversionOperation)?.Operand.Type ?? operation.Exception.Type;
        var exception = Evaluate(operation.Exception, scope);
        if (exception.Content is not ExceptionValue content)
        {
            return exception.IsNull ? Raise(operation.Syntax, "System.NullReferenceException", "A null reference is thrown.")
                : EvaluationStoppedException.Throws(operation.Syntax, $"Define throws {type?.Name ?? "an exception"} here.");
        }

        var message = content["Message"] is { Content: string text } ? $" {text}" : "";
        return new ProgramException(content, operation.Syntax, $"Define throws {content.Type.Name} here.{message}");
    }

    private Value Conditional(IBinaryOperation operation, Scope scope)
    {
        var left = Evaluate(operation.LeftOperand, scope);
        var isOr = operation.OperatorKind == BinaryOperatorKind.ConditionalOr;
        if (Resolve(operation.OperatorMethod, scope) is { } method)
        {
            var decide = method.ContainingType.GetMembers(isOr ? WellKnownMemberNames.TrueOperatorName : WellKnownMemberNames.FalseOperatorName)
                .OfType<IMethodSymbol>().Single();
            return Truth(CallOperator(decide, operation.Syntax, left)) ? left : CallOperator(method, operation.Syntax, left, Evaluate(operation.RightOperand, scope));
        }

        return left.Content is not bool value ? Unless(left, operation.RightOperand)
            : value == isOr ? Value.Known(value, operation.Syntax)
            : Evaluate(operation.RightOperand, scope);
    }

    /// <summary>The unknown value, unless an operand that may or may not be evaluated then could have effects.</summary>
    private static Value Unless(Value unknown, IOperation skipped)
    {
        var reason = unknown.UnknownReason ?? "an operator on values of this type is not evaluated";
        return Effects.AreNone(skipped)
            ? Value.Unknown(reason, unknown.Origin)
            : throw EvaluationStoppedException.Unknown(unknown.Origin, reason);
    }
}
