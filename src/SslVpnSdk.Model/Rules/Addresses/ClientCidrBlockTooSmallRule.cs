namespace SslVpnSdk.Rules;

/// <summary>SSLVPN2204: a client CIDR block holds four addresses for every SSL connection of the gateway (page, "Client CIDR Block").</summary>
public static class ClientCidrBlockTooSmallRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN2204",
        stem: "ClientCidrBlockTooSmall",
        category: RuleCategory.Addresses,
        severity: RuleSeverity.Error,
        kind: RuleKind.Relation,
        refused: false,
        title: "Client CIDR block is too small for the gateway",
        message: "Client CIDR block {clientCidrBlock} holds {addresses} addresses, but {sslConnections} SSL connections take {neededAddresses}: four each. Use a prefix length of {prefixLength} or less.",
        check: Check,
        remedies: Remedies);

    /// <summary>The addresses one client connection takes from the pool: a /30.</summary>
    public const int AddressesPerConnection = 4;

    /// <summary>The longest prefix whose block holds four addresses for every connection: 5→27, 10→26, … 1000→20.</summary>
    public static int RecommendedPrefixLength(int connections)
    {
        var prefixLength = 29;
        while (1L << (32 - prefixLength) < (long)AddressesPerConnection * connections)
        {
            prefixLength--;
        }

        return prefixLength;
    }

    private static IEnumerable<Remedy> Remedies(RemedyContext context)
    {
        var block = RemedyContext.Block(context.Server.Server.ClientCidrBlock);
        var prefixLength = RecommendedPrefixLength(context.Server.Gateway!.SslConnections!.Value);
        return
        [
            .. context.Set("widen", block is null ? null : context.Pool(block.First, prefixLength)),
            .. context.Set("free", context.FreePool()),
        ];
    }

    private static void Check(RuleContext context)
    {
        foreach (var server in context.Servers)
        {
            if (context.Block(server.Server.ClientCidrBlock) is { } block
                && context.TryGet(server.Gateway?.SslConnections, out var connections)
                && block.AddressCount < (long)AddressesPerConnection * connections)
            {
                context.Report(
                    server.Server.ClientCidrBlock!.Origin,
                    $"{server.Path}.clientCidrBlock",
                    [server.Gateway!.SslConnections!.Origin],
                    block,
                    block.AddressCount,
                    connections,
                    AddressesPerConnection * connections,
                    RecommendedPrefixLength(connections));
            }
        }
    }
}
