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
        remedies: Remedies);

    /// <summary>The port of a server that names none.</summary>
    public const int DefaultPort = 1194;

    /// <summary>The ports the service does not support, in the order of the page.</summary>
    public static IReadOnlyList<int> UnsupportedPorts { get; } =
        [22, 2222, 22222, 9000, 9001, 9002, 7505, 80, 443, 53, 68, 123, 4510, 4560, 500, 4500];

    /// <summary>The supported port that is nearest to another; of two the higher.</summary>
    public static int NearestSupported(int port)
    {
        for (var distance = 0; ; distance++)
        {
            foreach (var near in new[] { port + distance, port - distance })
            {
                if (near is >= PortOutOfRangeRule.Minimum and <= PortOutOfRangeRule.Maximum && !UnsupportedPorts.Contains(near))
                {
                    return near;
                }
            }
        }
    }

    private static IEnumerable<Remedy> Remedies(RemedyContext context) =>
    [
        .. context.Set("default", DefaultPort),
        .. context.Set("nearest", NearestSupported(context.Server.Server.Port!.Value)),
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
