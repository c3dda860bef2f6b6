using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class StatementEvaluator
{
    private int _guards;

    /// <summary>Whether a <c>try</c> block is running that catches, so that it matters whether something throws.</summary>
    public bool IsGuarded => _guards > 0;

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

    /// <summary>Runs a body, and then what comes after it in any case: but not when the evaluation itself ends.</summary>
    private IEnumerable<Value> WithFinally(IEnumerable<Value> body, Action after, Scope scope)
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
            if (!isEnded && !expressions.IsEnding)
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
        catch (Exception exception) when (exception is not ProgramException && !(isEnded = true))
        {
            throw;
        }
    }

    private void RunWithCatches(ITryOperation guarded, Scope scope)
    {
        ICatchClauseOperation? handler = null;
        Scope? inner = null;
        Exception? failedFilter = null;
        ProgramException? caught = null;
        try
        {
            _guards++;
            try
            {
                Run(guarded.Body, scope);
            }
            finally
            {
                _guards--;
            }
        }
        catch (ProgramException exception) when (Find(exception))
        {
            caught = exception;
        }

        if (failedFilter is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(failedFilter).Throw();
        }

        // Not in the catch block: what throws in one keeps its stack until somebody has caught it.
        if (caught is not null)
        {
            scope.Frame.Caught.Push(caught);
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
