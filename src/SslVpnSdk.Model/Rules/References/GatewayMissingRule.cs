namespace SslVpnSdk.Rules;

/// <summary>SSLVPN3003: an SSL server is on a VPN gateway (page, "VPN Gateway").</summary>
public static class GatewayMissingRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN3003",
        stem: "GatewayMissing",
        category: RuleCategory.References,
        severity: RuleSeverity.Error,
        kind: RuleKind.Relation,
        refused: true,
        title: "SSL server is on no VPN gateway",
        message: "SSL server {sslServer} is on no VPN gateway. Call OnGateway with a gateway whose SSL-VPN is enabled.",
        check: Check);

    private static void Check(RuleContext context)
    {
        foreach (var server in context.Servers.Where(s => s.Server.VpnGateway is null))
        {
            context.Report(server.Server.Origin, $"{server.Path}.vpnGateway", [], server.Server.DisplayName);
        }
    }
}
