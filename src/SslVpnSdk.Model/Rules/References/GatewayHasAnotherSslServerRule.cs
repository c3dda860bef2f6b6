using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules;

/// <summary>SSLVPN3007: a gateway has one SSL server (API, quotas).</summary>
public static class GatewayHasAnotherSslServerRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN3007",
        stem: "GatewayHasAnotherSslServer",
        category: RuleCategory.References,
        severity: RuleSeverity.Error,
        kind: RuleKind.Relation,
        refused: true,
        title: "VPN gateway has another SSL server",
        message: "SSL server {sslServer} is on VPN gateway {vpnGateway}, which has SSL server {otherSslServer} already. Use a gateway of its own for each SSL server.",
        check: Check,
        comparesResources: true);

    /// <summary>What makes two gateways one: the place in the stack, or for gateways that exist already the id.</summary>
    private static (DraftValueKind Kind, string Text, int Index) IdentityOf(ServerInStack server) => server.Gateway switch
    {
        ExistingVpnGatewayDraft { Id: { IsKnown: true, Value: var id } } => (DraftValueKind.Known, id, -1),
        ExistingVpnGatewayDraft { Id: { Kind: DraftValueKind.Parameter, Text: var parameter } } => (DraftValueKind.Parameter, parameter, -1),
        _ => (DraftValueKind.Unknown, "", server.Server.VpnGateway!.Value.Index),
    };

    private static void Check(RuleContext context)
    {
        var first = new Dictionary<(DraftValueKind Kind, string Text, int Index), ServerInStack>();
        foreach (var server in context.Servers.Where(server => server.Gateway is not null))
        {
            var gateway = IdentityOf(server);
            if (first.TryGetValue(gateway, out var other))
            {
                context.Report(
                    server.Server.VpnGateway!.Origin,
                    $"{server.Path}.vpnGateway",
                    [other.Server.VpnGateway!.Origin],
                    server.Server.DisplayName,
                    server.Gateway!.DisplayName,
                    other.Server.DisplayName);
            }
            else
            {
                first.Add(gateway, server);
            }
        }
    }
}
