using Microsoft.CodeAnalysis;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>Counts what an evaluation takes, so that it always ends and ends the same way everywhere.</summary>
/// <param name="limits">How much it may take.</param>
/// <param name="cancellationToken">Ends the evaluation from outside.</param>
internal sealed partial class EvaluationBudget(EvaluationLimits limits, CancellationToken cancellationToken)
{
    private const int OperationsBetweenChecks = 64;
    private const int CharactersPerOperation = 64;
    private const int CharactersPerElement = 2;

    private const int MaximumStacks = 16;
    private const int CostOfStack = 100;

    // What something nested in the host's code takes, next to what something nested in the evaluator's own does.
    private const int LevelsOfValue = 3;
    private const int LevelsOfComparison = 100;

    // What the host calls back, as a value's own Equals, has no other way to it.
    [ThreadStatic]
    private static EvaluationBudget? s_current;

    private int _operations;
    private int _untilCheck = OperationsBetweenChecks;
    private long _elements;
    private int _depth;
    private int _stacks;
    private SyntaxNode? _where;

    /// <summary>Counts one operation, and as many more.</summary>
    public void Spend(SyntaxNode node, int extra = 0)
    {
        if (limits.Fault is not null)
        {
            throw new EvaluationStoppedException(EvaluationBudgetExceededRule.Definition, node, limits.Fault);
        }

        var spent = Math.Max(0, extra) + 1L;
        _untilCheck -= (int)Math.Min(spent, OperationsBetweenChecks);
        if (_untilCheck <= 0)
        {
            _untilCheck = OperationsBetweenChecks;
            cancellationToken.ThrowIfCancellationRequested();
        }

        if (spent > limits.Operations - _operations)
        {
            _operations = limits.Operations;
            throw Exceeded(node, limits.Operations, "operations");
        }

        _operations += (int)spent;
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
        _where = node;
        s_current = this;
        return LargeStack.HasRoom();
    }

    public void Leave() => _depth--;

    /// <summary>Does something of a value that may be nested, on behalf of the evaluation that runs on this thread.</summary>
    public static T OfValue<T>(SyntaxNode origin, Func<T> evaluate) => Heavily(origin, LevelsOfValue, evaluate);

    /// <summary>
    /// Compares on behalf of the evaluation that runs on this thread. The host's sorts catch what a comparison throws and throw it again, for
    /// which each needs so much that few may be nested.
    /// </summary>
    public static int OfComparison(SyntaxNode origin, Func<int> compare) => Heavily(origin, LevelsOfComparison, compare);

    /// <summary>Charges what is done with a text on behalf of the evaluation that runs on this thread: comparing it, hashing it.</summary>
    public static void OfText(SyntaxNode origin, int length)
    {
        if (length >= CharactersPerOperation)
        {
            s_current?.Spend(origin, length / CharactersPerOperation);
        }
    }

    /// <summary>Charges a text before it is made, on behalf of the evaluation that runs on this thread.</summary>
    public static void BeforeText(SyntaxNode origin, long length)
    {
        if (length >= CharactersPerOperation)
        {
            s_current?.Allocate(origin, length / CharactersPerElement);
        }
    }

    /// <summary>What ends an evaluation that takes more than it may.</summary>
    public static EvaluationStoppedException Exceeded(SyntaxNode node, int maximum, string unit) =>
        new(EvaluationBudgetExceededRule.Definition, node, $"{maximum} {unit}");
}
