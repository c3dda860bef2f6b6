using Microsoft.CodeAnalysis;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>Bounds an evaluation by a number of operations, so that it always ends and ends the same way everywhere.</summary>
internal sealed class EvaluationBudget(CancellationToken cancellationToken)
{
    /// <summary>The operations one run of <c>Define</c> may take.</summary>
    public const int MaximumOperations = 1_000_000;

    private int _operations;

    public void Spend(SyntaxNode node)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (++_operations > MaximumOperations)
        {
            throw new EvaluationStoppedException(EvaluationBudgetExceededRule.Definition, node, $"{MaximumOperations}");
        }
    }
}
