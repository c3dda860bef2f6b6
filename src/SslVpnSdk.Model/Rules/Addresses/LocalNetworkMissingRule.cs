namespace SslVpnSdk.Rules;

/// <summary>SSLVPN2101: an SSL server needs a local network (page, "Local Network").</summary>
public static class LocalNetworkMissingRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN2101",
        stem: "LocalNetworkMissing",
        category: RuleCategory.Addresses,
        severity: RuleSeverity.Error,
        kind: RuleKind.Relation,
        refused: true,
        title: "SSL server has no local network",
        message: "SSL server {sslServer} has no local network, so its clients reach nothing. Call WithLocalNetworks with one to five CIDR blocks, such as the VPC's.",
        check: Check,
        remedies: context => RemedyContext.AddCall(
            "vpc", context.Server.Server.Origin, "WithLocalNetworks", RemedyContext.Block(context.Server.VpcCidrBlock)?.ToString()));

    private static void Check(RuleContext context)
    {
        foreach (var server in context.Servers.Where(s => s.Server.LocalNetworks.Count == 0))
        {
            context.Report(server.Server.Origin, $"{server.Path}.localNetworks", [], server.Server.DisplayName);
        }
    }
}
