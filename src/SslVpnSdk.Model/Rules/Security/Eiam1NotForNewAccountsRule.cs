namespace SslVpnSdk.Rules;

/// <summary>SSLVPN4005: EIAM 1.0 instances can no longer be bought (page, "Two-factor Authentication", note).</summary>
public static class Eiam1NotForNewAccountsRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN4005",
        stem: "Eiam1NotForNewAccounts",
        category: RuleCategory.Security,
        severity: RuleSeverity.Information,
        kind: RuleKind.Relation,
        refused: false,
        title: "EIAM 1.0 is no longer sold",
        message: "EIAM 1.0 is no longer sold; SSL server {sslServer} can bind an instance only where the account has one. Use EIAM 2.0 otherwise.",
        check: Check,
        remedies: context => context.Set("eiam20", EiamVersion.Eiam20));

    private static void Check(RuleContext context)
    {
        foreach (var server in context.Servers)
        {
            if (context.TryGet(server.Server.TwoFactorAuthentication, out var twoFactor)
                && context.TryGet(twoFactor.EiamVersion, out var version)
                && version == EiamVersion.Eiam10)
            {
                context.Report(
                    twoFactor.EiamVersion.Origin,
                    $"{server.Path}.twoFactorAuthentication.eiamVersion",
                    [],
                    server.Server.DisplayName);
            }
        }
    }
}
