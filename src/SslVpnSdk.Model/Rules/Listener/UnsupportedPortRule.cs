namespace SslVpnSdk.Rules;

/// <summary>SSLVPN1002: sixteen ports are not supported (page, "Port", note).</summary>
public static class UnsupportedPortRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN1002",
        stem: "UnsupportedPort",
        category: RuleCategory.Listener,
        severity: RuleSeverity.Error,
        kind: RuleKind.Value,
        refused: true,
        title: "Port is not supported",
        message: "Port {port} is not supported. Use 1194, or another port from 1 to 65535 except 22, 53, 68, 80, 123, 443, 500, 2222, 4500, 4510, 4560, 7505, 9000, 9001, 9002 and 22222.",
        check: Check,
        remedies: context => PortsFor(context, context.Server.Server.Port!.Value));

    /// <summary>The port of a server that names none.</summary>
    public const int DefaultPort = 1194;

    /// <summary>The ports the service does not support, in the order of the page.</summary>
    public static IReadOnlyList<int> UnsupportedPorts { get; } =
        [22, 2222, 22222, 9000, 9001, 9002, 7505, 80, 443, 53, 68, 123, 4510, 4560, 500, 4500];

    /// <summary>The port nearest to another that is supported and not forbidden by a policy; of two the higher. Null when there is none.</summary>
    /// <param name="port">The other, 1 to 65535.</param>
    /// <param name="policy">The policy.</param>
    public static int? NearestSupported(int port, CompanyPolicy policy) => Enumerable.Range(0, PortOutOfRangeRule.Maximum)
        .SelectMany(distance => new[] { port + distance, port - distance })
        .Where(near => near is >= PortOutOfRangeRule.Minimum and <= PortOutOfRangeRule.Maximum)
        .Where(near => !UnsupportedPorts.Contains(near) && !policy.Forbids(near))
        .Select(near => (int?)near)
        .FirstOrDefault();

    /// <summary>The ports to use instead of another: the usual one, and the nearest.</summary>
    internal static IEnumerable<Remedy> PortsFor(RemedyContext context, int port) =>
    [
        .. context.Set("default", NearestSupported(DefaultPort, context.Policy)),
        .. context.Set("nearest", NearestSupported(port, context.Policy)),
    ];

    private static void Check(RuleContext context)
    {
        foreach (var server in context.Servers)
        {
            if (context.TryGet(server.Server.Port, out var port) && UnsupportedPorts.Contains(port))
            {
                context.Report(server.Server.Port!, $"{server.Path}.port", port);
            }
        }
    }
}
