namespace SslVpnSdk.Rules;

/// <summary>SSLVPN4004: SSL servers in Dubai bind an EIAM 2.0 instance in Singapore (page, "Two-factor Authentication", note).</summary>
public static class IdaasRegionForDubaiRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN4004",
        stem: "IdaasRegionForDubai",
        category: RuleCategory.Security,
        severity: RuleSeverity.Warning,
        kind: RuleKind.Relation,
        refused: false,
        title: "IDaaS instance is far from Dubai",
        message: "SSL server {sslServer} is in me-east-1, but its EIAM 2.0 instance is in {idaasRegion}, which makes signing in slow. Bind an instance in ap-southeast-1.",
        check: Check,
        remedies: context => context.Set("near", "ap-southeast-1"));

    private static void Check(RuleContext context)
    {
        foreach (var server in context.Servers)
        {
            if (context.TryGet(context.Draft.Region, out var region) && region == "me-east-1"
                && context.TryGet(server.Server.TwoFactorAuthentication, out var twoFactor)
                && context.TryGet(twoFactor.EiamVersion, out var version) && version == EiamVersion.Eiam20
                && context.TryGet(twoFactor.IdaasRegion, out var idaasRegion)
                && idaasRegion is not ("" or "ap-southeast-1"))
            {
                context.Report(
                    twoFactor.IdaasRegion!.Origin,
                    $"{server.Path}.twoFactorAuthentication.idaasRegion",
                    [context.Draft.Region!.Origin],
                    server.Server.DisplayName,
                    idaasRegion);
            }
        }
    }
}
