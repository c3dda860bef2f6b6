namespace SslVpnSdk.Rules;

/// <summary>SSLVPN4001: the algorithm <c>none</c> disables encryption (page, "Encryption Algorithm").</summary>
public static class EncryptionDisabledRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN4001",
        stem: "EncryptionDisabled",
        category: RuleCategory.Security,
        severity: RuleSeverity.Warning,
        kind: RuleKind.Value,
        refused: false,
        title: "Encryption is disabled",
        message: "Encryption algorithm 'none' sends the traffic of old clients in the clear. Use EncryptionAlgorithm.Aes256Cbc.",
        check: Check,
        remedies: context => context.Set("aes256", EncryptionNotAllowedRule.Strongest(context.Policy)));

    private static void Check(RuleContext context)
    {
        foreach (var server in context.Servers)
        {
            if (context.TryGet(server.Server.EncryptionAlgorithm, out var algorithm) && algorithm == EncryptionAlgorithm.None
                && context.Policy.Allows(algorithm))
            {
                context.Report(server.Server.EncryptionAlgorithm!, $"{server.Path}.encryptionAlgorithm");
            }
        }
    }
}
