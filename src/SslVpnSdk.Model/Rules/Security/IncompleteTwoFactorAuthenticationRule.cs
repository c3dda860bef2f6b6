using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules;

/// <summary>SSLVPN4003: two-factor authentication names an instance, its region and, with EIAM 2.0, an application (page, "Two-factor Authentication").</summary>
public static class IncompleteTwoFactorAuthenticationRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN4003",
        stem: "IncompleteTwoFactorAuthentication",
        category: RuleCategory.Security,
        severity: RuleSeverity.Error,
        kind: RuleKind.Relation,
        refused: true,
        title: "Two-factor authentication is incomplete",
        message: "Two-factor authentication of SSL server {sslServer} names no {missing}. EIAM 2.0 needs an IDaaS instance, its region and an application; EIAM 1.0 needs no application.",
        check: Check);

    private static void Check(RuleContext context)
    {
        foreach (var server in context.Servers)
        {
            if (!context.TryGet(server.Server.TwoFactorAuthentication, out var twoFactor))
            {
                continue;
            }

            var path = $"{server.Path}.twoFactorAuthentication";
            Require(twoFactor.IdaasInstanceId, "idaasInstanceId", "IDaaS instance");
            Require(twoFactor.IdaasRegion, "idaasRegion", "IDaaS region");
            if (context.TryGet(twoFactor.EiamVersion, out var version) && version == EiamVersion.Eiam20)
            {
                Require(twoFactor.IdaasApplicationId, "idaasApplicationId", "IDaaS application");
            }

            void Require(DraftValue<string>? value, string property, string title)
            {
                if (value is null or { IsKnown: true, Value: "" })
                {
                    var origin = value?.Origin ?? server.Server.TwoFactorAuthentication!.Origin;
                    context.Report(origin, $"{path}.{property}", [], server.Server.DisplayName, title);
                }
            }
        }
    }
}
