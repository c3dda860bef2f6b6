namespace SslVpnSdk.Rules;

/// <summary>SSLVPN2201: an SSL server needs a client CIDR block (page, "Client CIDR Block").</summary>
public static class ClientCidrBlockMissingRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN2201",
        stem: "ClientCidrBlockMissing",
        category: RuleCategory.Addresses,
        severity: RuleSeverity.Error,
        kind: RuleKind.Relation,
        refused: true,
        title: "SSL server has no client CIDR block",
        message: "SSL server {sslServer} has no client CIDR block to give its clients addresses from. Call WithClientCidrBlock with a private block of prefix length 16 to 29.",
        check: Check,
        remedies: context => RemedyContext.AddCall("free", context.Server.Server.Origin, "WithClientCidrBlock", context.FreePool()));

    private static void Check(RuleContext context)
    {
        foreach (var server in context.Servers.Where(s => s.Server.ClientCidrBlock is null))
        {
            context.Report(server.Server.Origin, $"{server.Path}.clientCidrBlock", [], server.Server.DisplayName);
        }
    }
}
