using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    public override Value VisitIsPattern(IIsPatternOperation operation, Scope scope) =>
        Value.Known(Patterns.Matches(operation.Pattern, Evaluate(operation.Value, scope), new PatternInputs(), scope), operation.Syntax);

    public override Value VisitIsType(IIsTypeOperation operation, Scope scope) =>
        Value.Known(IsInstance(Evaluate(operation.ValueOperand, scope).Required(), TypeOf(operation.TypeOperand, scope)) != operation.IsNegated, operation.Syntax);

    public override Value VisitSwitchExpression(ISwitchExpressionOperation operation, Scope scope)
    {
        var value = Evaluate(operation.Value, scope);
        var inputs = new PatternInputs();
        foreach (var arm in operation.Arms)
        {
            var inner = scope.Inner();
            if (Patterns.Matches(arm.Pattern, value, inputs, inner) && (arm.Guard is null || IsTrue(arm.Guard, inner)))
            {
                return Evaluate(arm.Value, inner);
            }
        }

        throw Raise(operation.Syntax, "System.Runtime.CompilerServices.SwitchExpressionException", "No arm of the switch expression matches.");
    }

    /// <summary>A member of a value as a property pattern names it.</summary>
    public Value MemberOf(Value value, IOperation member, Scope scope)
    {
        _implicitReceivers.Push(new Variable(value));
        try
        {
            return Evaluate(member, scope);
        }
        finally
        {
            _implicitReceivers.Pop();
        }
    }

    /// <summary>The parts a value is taken apart into: those of a tuple, or what a method says.</summary>
    public IReadOnlyList<Value> Parts(Value value, IMethodSymbol? deconstruct, int count, SyntaxNode where)
    {
        if (value.Required().Content is TupleValue tuple && deconstruct is null)
        {
            return tuple.Items;
        }

        if (deconstruct is null)
        {
            throw EvaluationStoppedException.Unknown(where, "how this value is taken apart is not evaluated");
        }

        var parts = Enumerable.Range(0, count).Select(_ => new Variable(Value.Unknown("this part is not known", where))).ToList();
        var isExtension = deconstruct.IsStatic;
        var arguments = parts.Select((part, i) => new CallArgument(part.Get(), where, deconstruct.Parameters[i + (isExtension ? 1 : 0)].Name, part));
        Call(
            deconstruct,
            isExtension ? null : new Variable(value),
            isExtension ? [new CallArgument(value, value.Origin, deconstruct.Parameters[0].Name), .. arguments] : [.. arguments],
            isVirtual: true,
            where);
        return [.. parts.Select(part => part.Get())];
    }
}
