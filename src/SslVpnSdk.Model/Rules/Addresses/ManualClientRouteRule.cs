using SslVpnSdk.Addressing;
using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules;

/// <summary>SSLVPN2209: the service adds the route for a client CIDR block itself (page, "Client CIDR Block", important).</summary>
public static class ManualClientRouteRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN2209",
        stem: "ManualClientRoute",
        category: RuleCategory.Addresses,
        severity: RuleSeverity.Error,
        kind: RuleKind.Relation,
        refused: false,
        title: "Route to a client CIDR block is declared by hand",
        message: "The route to {destinationCidrBlock} leads to the client CIDR block of SSL server {sslServer}. Remove the route; the service adds it itself.",
        check: Check,
        comparesResources: true,
        remedies: context => context.RemoveCall("remove", "AddRoute"));

    /// <summary>The first SSL server of each pool in each VPC.</summary>
    private static Dictionary<(int Vpc, CidrBlock Pool), ServerInStack> ServersByPool(RuleContext context)
    {
        var servers = new Dictionary<(int Vpc, CidrBlock Pool), ServerInStack>();
        foreach (var server in context.Servers.Where(server => server.Vpc is not null))
        {
            if (context.Block(server.Server.ClientCidrBlock) is { } pool && !servers.ContainsKey((server.VpcIndex, pool)))
            {
                servers.Add((server.VpcIndex, pool), server);
            }
        }

        return servers;
    }

    private static void Check(RuleContext context)
    {
        var servers = new Lazy<Dictionary<(int Vpc, CidrBlock Pool), ServerInStack>>(() => ServersByPool(context));
        foreach (var (vpc, path) in context.Resources<VpcDraft>())
        {
            for (var i = 0; i < vpc.Routes.Count; i++)
            {
                var destination = vpc.Routes[i].DestinationCidrBlock;
                if (context.Block(destination) is { } block && servers.Value.TryGetValue((path.Index, block), out var server))
                {
                    context.Report(
                        destination.Origin,
                        $"{path}.routes[{i}].destinationCidrBlock",
                        [server.Server.ClientCidrBlock!.Origin],
                        block,
                        server.Server.DisplayName);
                }
            }
        }
    }
}
