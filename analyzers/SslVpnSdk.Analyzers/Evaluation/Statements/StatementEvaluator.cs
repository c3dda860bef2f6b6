using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>
/// Runs statements. How a statement ends — by a jump, a return, or by itself — is left in the frame. Statements that contain others
/// are host iterators, so that a method with <c>yield</c> can stop wherever its program's can.
/// </summary>
internal sealed partial class StatementEvaluator(Evaluator expressions)
{
    /// <summary>Runs a statement to its end.</summary>
    public void Run(IOperation statement, Scope scope)
    {
        var hasStack = expressions.Budget.Enter(statement.Syntax);
        try
        {
            if (!hasStack)
            {
                EvaluationBudget.OnAnotherStack<object?>(() =>
                {
                    Finish(Iterate(statement, scope));
                    return null;
                });
            }
            else if (!TryRunSimple(statement, scope))
            {
                Finish(Iterate(statement, scope));
            }
        }
        finally
        {
            expressions.Budget.Leave();
        }
    }

    /// <summary>Runs a statement; what it yields comes out one by one.</summary>
    public IEnumerable<Value> Iterate(IOperation statement, Scope scope)
    {
        switch (statement)
        {
            case IReturnOperation { Kind: OperationKind.YieldReturn } yielded:
                return [expressions.Evaluate(yielded.ReturnedValue!, scope).Copied()];
            case IBlockOperation block:
                return Block(block.Operations, scope.Inner());
            case IConditionalOperation conditional:
                return (expressions.IsTrue(conditional.Condition, scope) ? conditional.WhenTrue : conditional.WhenFalse) is { } branch
                    ? Iterate(branch, scope)
                    : [];
            case IForLoopOperation loop:
                return For(loop, scope.Inner());
            case IForEachLoopOperation loop:
                return ForEach(loop, scope);
            case IWhileLoopOperation loop:
                return While(loop, scope);
            case ISwitchOperation choice:
                return Switch(choice, scope.Inner());
            case ITryOperation guarded:
                return Try(guarded, scope);
            case IUsingOperation use:
                return Using(use.Resources, [use.Body], scope.Inner());
            case ILabeledOperation { Operation: { } labeled }:
                return Iterate(labeled, scope);
            case ILockOperation locked:
                return Lock(locked, scope);
            default:
                RunSimple(statement, scope);
                return [];
        }
    }

    private static void Finish(IEnumerable<Value> values)
    {
        using var iterator = values.GetEnumerator();
        while (iterator.MoveNext())
        {
        }
    }

    private IEnumerable<Value> Block(IReadOnlyList<IOperation> statements, Scope scope)
    {
        foreach (var function in statements.OfType<ILocalFunctionOperation>())
        {
            scope.DeclareFunction(function.Symbol, function);
        }

        for (var i = 0; i < statements.Count && !scope.Frame.IsLeaving; i++)
        {
            if (statements[i] is IUsingDeclarationOperation use)
            {
                foreach (var value in Using(use.DeclarationGroup, [.. statements.Skip(i + 1)], scope))
                {
                    yield return value;
                }

                yield break;
            }

            if (!TryRunSimple(statements[i], scope))
            {
                foreach (var value in Iterate(statements[i], scope))
                {
                    yield return value;
                }
            }
        }
    }

    private IEnumerable<Value> Lock(ILockOperation locked, Scope scope)
    {
        expressions.Evaluate(locked.LockedValue, scope);
        return Iterate(locked.Body, scope);
    }
}
