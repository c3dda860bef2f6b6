using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules;

/// <summary>SSLVPN3006: an SSL server is in the region of its gateway (page, "Create an SSL server").</summary>
public static class RegionMismatchRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN3006",
        stem: "RegionMismatch",
        category: RuleCategory.References,
        severity: RuleSeverity.Error,
        kind: RuleKind.Relation,
        refused: true,
        title: "SSL server and VPN gateway are in different regions",
        message: "SSL server {sslServer} is in region {region}, but VPN gateway {vpnGateway} is in {vpnGatewayRegion}. Put the SSL server into a stack of region {vpnGatewayRegion}, or use a gateway of region {region}.",
        check: Check);

    private static void Check(RuleContext context)
    {
        foreach (var server in context.Servers)
        {
            if (server.Gateway is ExistingVpnGatewayDraft gateway
                && context.TryGet(gateway.Region, out var gatewayRegion)
                && context.TryGet(context.Draft.Region, out var region)
                && region != ""
                && region != gatewayRegion)
            {
                context.Report(
                    server.Server.VpnGateway!.Origin,
                    $"{server.Path}.vpnGateway",
                    [gateway.Region!.Origin, context.Draft.Region!.Origin],
                    server.Server.DisplayName,
                    region,
                    gateway.DisplayName,
                    gatewayRegion);
            }
        }
    }
}
