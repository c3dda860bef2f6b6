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
        message: "SSL server {sslServer} is on VPN gateway {vpnGateway}, which has SSL server {otherSslServer} already. At most {quota} can be on one gateway; use another gateway.",
        check: Check,
        comparesResources: true);

    /// <summary>The SSL servers of a gateway by default.</summary>
    public const int DefaultQuota = 1;

    /// <summary>What makes two gateways one: the place in the stack, or for gateways that exist already the id.</summary>
    private static (DraftValueKind Kind, string Text, int Index) IdentityOf(ServerInStack server) => server.Gateway switch
    {
        ExistingVpnGatewayDraft { Id: { IsKnown: true, Value: var id } } => (DraftValueKind.Known, id, -1),
        ExistingVpnGatewayDraft { Id: { Kind: DraftValueKind.Parameter, Text: var parameter } } => (DraftValueKind.Parameter, parameter, -1),
        _ => (DraftValueKind.Unknown, "", server.Server.VpnGateway!.Value.Index),
    };

    private static void Check(RuleContext context)
    {
        var before = new Dictionary<(DraftValueKind Kind, string Text, int Index), List<ServerInStack>>();
        foreach (var server in context.Servers.Where(server => server.Gateway is not null))
        {
            var gateway = IdentityOf(server);
            if (!before.TryGetValue(gateway, out var others))
            {
                before.Add(gateway, others = []);
            }

            if (others.Count >= context.Policy.SslServersPerGateway)
            {
                context.Report(
                    server.Server.VpnGateway!.Origin,
                    $"{server.Path}.vpnGateway",
                    others.Select(other => other.Server.VpnGateway!.Origin),
                    server.Server.DisplayName,
                    server.Gateway!.DisplayName,
                    string.Join(" and ", others.Select(other => other.Server.DisplayName)),
                    context.Policy.SslServersPerGateway);
            }
            else
            {
                others.Add(server);
            }
        }
    }
}
