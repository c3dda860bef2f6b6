using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules;

/// <summary>SSLVPN3004: the gateway of an SSL server has SSL-VPN enabled (page, "Prerequisites").</summary>
public static class GatewayWithoutSslRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN3004",
        stem: "GatewayWithoutSsl",
        category: RuleCategory.References,
        severity: RuleSeverity.Error,
        kind: RuleKind.Relation,
        refused: true,
        title: "SSL-VPN is not enabled on the VPN gateway",
        message: "SSL server {sslServer} is on VPN gateway {vpnGateway}, whose SSL-VPN is not enabled. Call WithSslConnections on the gateway with 5, 10, 20, 50, 100, 200, 500 or 1000.",
        check: Check,
        remedies: context => RemedyContext.AddCall(
            "enable", context.Server.Gateway!.Origin, "WithSslConnections", UnsupportedSslConnectionsRule.Supported[0]));

    private static void Check(RuleContext context)
    {
        foreach (var server in context.Servers)
        {
            if (server.Gateway is VpnGatewayDraft { SslConnections: null } gateway)
            {
                context.Report(
                    server.Server.VpnGateway!.Origin,
                    $"{server.Path}.vpnGateway",
                    [gateway.Origin],
                    server.Server.DisplayName,
                    gateway.DisplayName);
            }
        }
    }
}
