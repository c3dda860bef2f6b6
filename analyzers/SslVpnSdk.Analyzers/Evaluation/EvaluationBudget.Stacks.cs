using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class EvaluationBudget
{
    /// <summary>Does something nested in what is evaluated now, with a stack that suffices.</summary>
    public T Nested<T>(SyntaxNode node, Func<T> evaluate)
    {
        var hasStack = Enter(node);
        try
        {
            return hasStack ? evaluate() : OnAnotherStack(evaluate);
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Does something that the host nests deeply without ever asking for stack, with a stack of its own.</summary>
    public T Deep<T>(SyntaxNode node, Func<T> evaluate)
    {
        Spend(node, CostOfStack);
        Enter(node);
        try
        {
            return OnAnotherStack(evaluate);
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Does something that ends by itself however deep it is, with a stack that suffices.</summary>
    public static void WithStack(Action action)
    {
        if (LargeStack.HasRoom())
        {
            action();
            return;
        }

        OnAnotherStack<object?>(() =>
        {
            action();
            return null;
        });
    }

    /// <summary>Does one evaluation with a large stack. What the thread does afterwards is not charged to it.</summary>
    public static T Alone<T>(Func<T> evaluate) => LargeStack.Run(() =>
    {
        try
        {
            return evaluate();
        }
        finally
        {
            s_current = null;
        }
    });

    /// <summary>Goes on with the stack of a new thread, and waits for it.</summary>
    public static T OnAnotherStack<T>(Func<T> evaluate)
    {
        var budget = s_current;
        if (budget is { _stacks: >= MaximumStacks, _where: { } where })
        {
            throw Exceeded(where, MaximumStacks, "stacks");
        }

        if (budget is not null)
        {
            budget._stacks++;
        }

        try
        {
            return LargeStack.RunOnNew(() =>
            {
                s_current = budget;
                return evaluate();
            });
        }
        finally
        {
            if (budget is not null)
            {
                budget._stacks--;
            }
        }
    }

    private static T Heavily<T>(SyntaxNode node, int levels, Func<T> evaluate)
    {
        if (s_current is not { } budget)
        {
            return evaluate();
        }

        budget.Spend(node);
        budget._depth += levels;
        try
        {
            return budget.Nested(node, evaluate);
        }
        finally
        {
            budget._depth -= levels;
        }
    }
}
