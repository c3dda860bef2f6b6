namespace SslVpnSdk.Rules;

/// <summary>SSLVPN1001: a port is a number from 1 to 65535 (page, "Port").</summary>
public static class PortOutOfRangeRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN1001",
        stem: "PortOutOfRange",
        category: RuleCategory.Listener,
        severity: RuleSeverity.Error,
        kind: RuleKind.Value,
        refused: true,
        title: "Port is out of range",
        message: "Port {port} is out of range. Use a port from 1 to 65535, such as 1194.",
        check: Check,
        remedies: context => context.Set("default", UnsupportedPortRule.NearestSupported(UnsupportedPortRule.DefaultPort, context.Policy)));

    /// <summary>The lowest port.</summary>
    public const int Minimum = 1;

    /// <summary>The highest port.</summary>
    public const int Maximum = 65535;

    private static void Check(RuleContext context)
    {
        foreach (var server in context.Servers)
        {
            if (context.TryGet(server.Server.Port, out var port) && (port < Minimum || port > Maximum))
            {
                context.Report(server.Server.Port!, $"{server.Path}.port", port);
            }
        }
    }
}
