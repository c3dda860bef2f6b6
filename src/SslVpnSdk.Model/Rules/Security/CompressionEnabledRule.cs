namespace SslVpnSdk.Rules;

/// <summary>SSLVPN4002: compression inside TLS leaks lengths (VORACLE; ours).</summary>
public static class CompressionEnabledRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN4002",
        stem: "CompressionEnabled",
        category: RuleCategory.Security,
        severity: RuleSeverity.Information,
        kind: RuleKind.Value,
        refused: false,
        title: "Compression is enabled",
        message: "Compression inside an encrypted connection leaks the lengths of secrets (VORACLE). Remove WithCompression unless old clients need it.",
        check: Check,
        remedies: context => context.RemoveCall("remove", "WithCompression"));

    private static void Check(RuleContext context)
    {
        foreach (var server in context.Servers)
        {
            if (context.TryGet(server.Server.Compressed, out var compressed) && compressed)
            {
                context.Report(server.Server.Compressed!, $"{server.Path}.compressed");
            }
        }
    }
}
