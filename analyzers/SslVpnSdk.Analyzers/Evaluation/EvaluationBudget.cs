using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>Bounds an evaluation by a number of operations, so that it always ends and ends the same way everywhere.</summary>
/// <param name="cancellationToken">Ends the evaluation from outside.</param>
/// <param name="maximum">The operations it may take.</param>
internal sealed class EvaluationBudget(CancellationToken cancellationToken, int maximum = EvaluationBudget.MaximumOperations)
{
    /// <summary>The operations one run of <c>Define</c> may take.</summary>
    public const int MaximumOperations = 1_000_000;

    private int _operations;

    /// <summary>Counts one operation, and what it makes: a large text or array is many.</summary>
    public void Spend(SyntaxNode node, int extra = 0)
    {
        cancellationToken.ThrowIfCancellationRequested();
        RuntimeHelpers.EnsureSufficientExecutionStack();
        _operations += 1 + extra;
        if (_operations > maximum)
        {
            throw new EvaluationStoppedException(EvaluationBudgetExceededRule.Definition, node, $"{maximum}");
        }
    }
}
