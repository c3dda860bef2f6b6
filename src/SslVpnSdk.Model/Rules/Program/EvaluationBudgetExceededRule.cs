namespace SslVpnSdk.Rules;

/// <summary>SSLVPN9002: <c>Define</c> ends within the evaluator's budget.</summary>
public static class EvaluationBudgetExceededRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN9002",
        stem: "EvaluationBudgetExceeded",
        category: RuleCategory.Evaluation,
        severity: RuleSeverity.Warning,
        kind: RuleKind.Program,
        refused: false,
        title: "Define did not end within the budget",
        message: "Define of stack '{stack}' did not end within {limit}. The document is made at run time only. Look for a loop that does not end.");
}
