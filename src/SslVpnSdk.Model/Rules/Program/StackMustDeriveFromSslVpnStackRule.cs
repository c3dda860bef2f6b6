namespace SslVpnSdk.Rules;

/// <summary>SSLVPN5002: a class with <c>[SslVpnStack]</c> derives from <c>SslVpnStack</c>.</summary>
public static class StackMustDeriveFromSslVpnStackRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN5002",
        stem: "StackMustDeriveFromSslVpnStack",
        category: RuleCategory.Declaration,
        severity: RuleSeverity.Error,
        kind: RuleKind.Program,
        refused: false,
        title: "Stack must derive from SslVpnStack",
        message: "Class '{class}' has [SslVpnStack] but does not derive from SslVpnStack. Derive from it and override Define.");
}
