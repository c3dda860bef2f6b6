using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class StatementEvaluator
{
    private IEnumerable<Value> For(IForLoopOperation loop, Scope scope)
    {
        foreach (var before in loop.Before)
        {
            RunSimple(before, scope);
        }

        while (loop.Condition is null || expressions.IsTrue(loop.Condition, scope))
        {
            expressions.Budget.Spend(loop.Syntax);
            foreach (var value in Iterate(loop.Body, scope.Inner()))
            {
                yield return value;
            }

            if (Leaves(loop, scope))
            {
                yield break;
            }

            foreach (var step in loop.AtLoopBottom)
            {
                RunSimple(step, scope);
            }
        }
    }

    private IEnumerable<Value> While(IWhileLoopOperation loop, Scope scope)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            expressions.Budget.Spend(loop.Syntax);
            var inner = scope.Inner();
            if ((loop.ConditionIsTop || !isFirst) && expressions.IsTrue(loop.Condition!, inner) == loop.ConditionIsUntil)
            {
                yield break;
            }

            foreach (var value in Iterate(loop.Body, inner))
            {
                yield return value;
            }

            if (Leaves(loop, scope))
            {
                yield break;
            }
        }
    }

    private IEnumerable<Value> ForEach(IForEachLoopOperation loop, Scope scope)
    {
        if (loop.IsAsynchronous)
        {
            throw EvaluationStoppedException.Unknown(loop.Syntax, "asynchronous loops are not evaluated; what they wait for is known only at run time");
        }

        var info = loop.SemanticModel!.GetForEachStatementInfo((CommonForEachStatementSyntax)loop.Syntax);
        var collection = expressions.ReceiverOf(WithoutInterface(loop.Collection), scope);
        if (collection.Get().Required().IsNull)
        {
            throw expressions.Raise(loop.Collection.Syntax, "System.NullReferenceException", "'foreach' goes through a null reference.");
        }

        var position = -1;
        foreach (var element in expressions.Elements(collection, info, scope, loop.Collection.Syntax))
        {
            position++;
            expressions.Budget.Spend(loop.Syntax);
            var inner = scope.Inner();
            var elementType = info.ElementType is null ? null : Evaluator.TypeOf(info.ElementType, scope);
            var variable = loop.LoopControlVariable;
            if (variable is IVariableDeclaratorOperation { Symbol: { RefKind: not RefKind.None } reference })
            {
                inner.Declare(reference, expressions.ElementOf(collection.Get(), position, reference.Type, loop.Syntax));
            }
            else if (variable is IVariableDeclaratorOperation { Symbol: { } local })
            {
                inner.Declare(local, expressions.Convert(
                    element.Copied(), info.ElementConversion, elementType, Evaluator.TypeOf(local.Type, scope), isChecked: false, loop.Syntax));
            }
            else
            {
                expressions.Deconstruct(variable, element, expressions.DeconstructionOf((ForEachVariableStatementSyntax)loop.Syntax, loop.SemanticModel!), inner);
            }

            foreach (var value in Iterate(loop.Body, inner))
            {
                yield return value;
            }

            if (Leaves(loop, scope))
            {
                yield break;
            }
        }
    }

    /// <summary>The collection as it is, not as the interface that <c>foreach</c> asks for its enumerator.</summary>
    private static IOperation WithoutInterface(IOperation collection) =>
        collection is IConversionOperation { IsImplicit: true, OperatorMethod: null, Conversion.IsReference: true } conversion ? conversion.Operand : collection;

    /// <summary>After the body of a loop: whether the loop ends. A jump that has come to its target is over.</summary>
    private static bool Leaves(ILoopOperation loop, Scope scope)
    {
        var target = scope.Frame.JumpTarget;
        if (target is null)
        {
            return scope.Frame.HasReturned;
        }

        var isContinue = SymbolEqualityComparer.Default.Equals(target, loop.ContinueLabel);
        if (isContinue || SymbolEqualityComparer.Default.Equals(target, loop.ExitLabel))
        {
            scope.Frame.JumpTarget = null;
        }

        return !isContinue;
    }
}
