using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class StatementEvaluator
{
    private IEnumerable<Value> Try(ITryOperation guarded, Scope scope)
    {
        if (guarded.Finally is null)
        {
            RunWithCatches(guarded, scope);
            return [];
        }

        // A body with 'yield' has no catch clauses.
        var body = guarded.Catches.IsEmpty ? Iterate(guarded.Body, scope) : Later(() => RunWithCatches(guarded, scope));
        return WithFinally(body, () => Run(guarded.Finally, scope), scope);
    }

    private IEnumerable<Value> Using(IOperation resources, IReadOnlyList<IOperation> body, Scope scope)
    {
        var used = new List<Value>();
        return WithFinally(
            Acquire(resources, used, scope).Concat(Block(body, scope)),
            () => Enumerable.Reverse(used).ToList().ForEach(resource => expressions.Dispose(resource, resources.Syntax)),
            scope);
    }

    private IEnumerable<Value> Acquire(IOperation resources, List<Value> used, Scope scope)
    {
        if (resources is IVariableDeclarationGroupOperation group)
        {
            Declare(group, scope);
            used.AddRange(group.Declarations.SelectMany(declaration => declaration.Declarators).Select(declarator => scope.Find(declarator.Symbol)!.Get()));
        }
        else
        {
            used.Add(expressions.Evaluate(resources, scope));
        }

        return [];
    }

    private static IEnumerable<Value> Later(Action run)
    {
        run();
        yield break;
    }

    /// <summary>Runs a body, and then what comes after it in any case: but not when the evaluation itself ends.</summary>
    private static IEnumerable<Value> WithFinally(IEnumerable<Value> body, Action after, Scope scope)
    {
        var isEnded = false;
        var values = body.GetEnumerator();
        try
        {
            while (MoveNext(values, ref isEnded))
            {
                yield return values.Current;
            }
        }
        finally
        {
            if (!isEnded)
            {
                var (target, hasReturned, result) = (scope.Frame.JumpTarget, scope.Frame.HasReturned, scope.Frame.Result);
                (scope.Frame.JumpTarget, scope.Frame.HasReturned) = (null, false);
                values.Dispose();
                after();
                (scope.Frame.JumpTarget, scope.Frame.HasReturned, scope.Frame.Result) = (target, hasReturned, result);
            }
        }
    }

    private static bool MoveNext(IEnumerator<Value> values, ref bool isEnded)
    {
        try
        {
            return values.MoveNext();
        }
        catch (Exception exception) when (exception is not ProgramException)
        {
            isEnded = true;
            throw;
        }
    }

    private void RunWithCatches(ITryOperation guarded, Scope scope)
    {
        ICatchClauseOperation? handler = null;
        Scope? inner = null;
        Exception? failedFilter = null;
        try
        {
            Run(guarded.Body, scope);
        }
        catch (ProgramException exception) when (Find(exception))
        {
            if (failedFilter is not null)
            {
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(failedFilter).Throw();
            }

            scope.Frame.Caught.Push(exception);
            try
            {
                Run(handler!.Handler, inner!);
            }
            finally
            {
                scope.Frame.Caught.Pop();
            }
        }

        // As in the program, filters run before the 'finally' blocks in between do.
        bool Find(ProgramException exception)
        {
            try
            {
                foreach (var candidate in guarded.Catches)
                {
                    var filterScope = scope.Inner();
                    if (Catches(candidate, exception, filterScope))
                    {
                        (handler, inner) = (candidate, filterScope);
                        return true;
                    }
                }

                return false;
            }
            catch (Exception failure) when (failure is not ProgramException)
            {
                failedFilter = failure;
                return true;
            }
        }
    }

    private bool Catches(ICatchClauseOperation clause, ProgramException exception, Scope scope)
    {
        var caught = Value.Known(exception.Exception, exception.Node);
        if (!expressions.IsInstance(caught, Evaluator.TypeOf(clause.ExceptionType, scope)))
        {
            return false;
        }

        if (clause.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation declarator)
        {
            scope.Declare(declarator.Symbol, caught);
        }

        try
        {
            return clause.Filter is null || expressions.IsTrue(clause.Filter, scope);
        }
        catch (ProgramException)
        {
            // An exception in a filter is a filter that says no.
            return false;
        }
    }
}
