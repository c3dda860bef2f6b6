namespace SslVpnSdk.Rules;

/// <summary>SSLVPN9001: a value that cannot be known at compile time leaves the stack without a document there.</summary>
public static class ValueKnownOnlyAtRunTimeRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN9001",
        stem: "ValueKnownOnlyAtRunTime",
        category: RuleCategory.Evaluation,
        severity: RuleSeverity.Warning,
        kind: RuleKind.Program,
        refused: false,
        title: "Value is known only at run time",
        message: "The value cannot be known at compile time: {reason}. The document of stack '{stack}' is made at run time only. Use a constant, an environment of the stack or a parameter.");
}
