using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>Counts what an evaluation takes, so that it always ends and ends the same way everywhere.</summary>
/// <param name="limits">How much it may take.</param>
/// <param name="cancellationToken">Ends the evaluation from outside.</param>
internal sealed class EvaluationBudget(EvaluationLimits limits, CancellationToken cancellationToken)
{
    private const int OperationsBetweenChecks = 64;
    private const int StackSize = 16 * 1024 * 1024;

    private int _operations;
    private long _elements;
    private int _depth;

    /// <summary>Counts one operation, and as many more.</summary>
    public void Spend(SyntaxNode node, int extra = 0)
    {
        if (limits.Fault is not null)
        {
            throw new EvaluationStoppedException(EvaluationBudgetExceededRule.Definition, node, limits.Fault);
        }

        _operations += 1 + extra;
        if (_operations % OperationsBetweenChecks == 0 || extra > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        if (_operations > limits.Operations)
        {
            throw Exceeded(node, limits.Operations, "operations");
        }
    }

    /// <summary>Counts elements before they are made.</summary>
    public void Allocate(SyntaxNode node, long elements)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _elements += Math.Max(0, elements);
        if (_elements > limits.Elements)
        {
            throw Exceeded(node, limits.Elements, "elements");
        }
    }

    /// <summary>Begins something nested in what is evaluated now. Whoever calls this calls <see cref="Leave"/> in the end.</summary>
    /// <returns>False when this thread's stack is used up, so that another one has to go on.</returns>
    public bool Enter(SyntaxNode node)
    {
        if (_depth >= limits.Depth)
        {
            throw Exceeded(node, limits.Depth, "levels of nesting");
        }

        _depth++;
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return true;
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
    }

    public void Leave() => _depth--;

    /// <summary>Goes on with the stack of a new thread, and waits for it.</summary>
    public static T OnAnotherStack<T>(Func<T> evaluate)
    {
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = evaluate();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }

    private static EvaluationStoppedException Exceeded(SyntaxNode node, int maximum, string unit) =>
        new(EvaluationBudgetExceededRule.Definition, node, $"{maximum} {unit}");
}
