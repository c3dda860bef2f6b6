namespace SslVpnSdk.Rules;

/// <summary>SSLVPN5001: a stack is a partial class, since its document becomes a member of it.</summary>
public static class StackMustBePartialRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN5001",
        stem: "StackMustBePartial",
        category: RuleCategory.Declaration,
        severity: RuleSeverity.Error,
        kind: RuleKind.Program,
        refused: false,
        title: "Stack must be partial",
        message: "Stack class '{class}' is not partial, so its document cannot be added to it. Add 'partial' to it and to the types around it.");
}
