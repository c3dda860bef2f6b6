namespace SslVpnSdk.Rules;

/// <summary>SSLVPN6005: a company may ask for two-factor authentication everywhere (ours).</summary>
public static class TwoFactorAuthenticationMissingRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN6005",
        stem: "TwoFactorAuthenticationMissing",
        category: RuleCategory.Policy,
        severity: RuleSeverity.Error,
        kind: RuleKind.Relation,
        refused: false,
        title: "SSL server has no two-factor authentication",
        message: "SSL server {sslServer} has no two-factor authentication, which option sslvpn_require_two_factor_authentication asks for. Call WithTwoFactorAuthentication with an IDaaS instance.",
        check: Check);

    private static void Check(RuleContext context)
    {
        foreach (var server in context.Servers.Where(server => context.Policy.RequiresTwoFactorAuthentication))
        {
            if (server.Server.TwoFactorAuthentication is null)
            {
                context.Report(server.Server.Origin, $"{server.Path}.twoFactorAuthentication", [], server.Server.DisplayName);
            }
        }
    }
}
