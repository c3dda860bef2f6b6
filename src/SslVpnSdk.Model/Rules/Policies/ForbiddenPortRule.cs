namespace SslVpnSdk.Rules;

/// <summary>SSLVPN6002: a company may forbid ports that the service supports (ours).</summary>
public static class ForbiddenPortRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN6002",
        stem: "ForbiddenPort",
        category: RuleCategory.Policy,
        severity: RuleSeverity.Error,
        kind: RuleKind.Value,
        refused: false,
        title: "Port is forbidden by the company",
        message: "Port {port} is forbidden by option sslvpn_forbidden_ports, which has {forbidden}. Use a port that the option leaves, such as {allowed}.",
        check: Check,
        remedies: Remedies);

    private static IEnumerable<Remedy> Remedies(RemedyContext context) => context.Server.Server.Port is { } port
        ? UnsupportedPortRule.PortsFor(context, port.Value)
        : RemedyContext.AddCall(
            "nearest", context.Server.Server.Origin, "WithPort", UnsupportedPortRule.NearestSupported(UnsupportedPortRule.DefaultPort, context.Policy));

    private static void Check(RuleContext context)
    {
        if (context.Policy.ForbiddenPorts.Count == 0)
        {
            return;
        }

        foreach (var server in context.Servers)
        {
            var port = server.Server.Port;
            if (context.TryGet(port, out var number) && context.Policy.Forbids(number))
            {
                context.Report(port!, $"{server.Path}.port", number, RangeOf(number), Another(number));
            }
            else if (port is null && context.IsWhole && context.Policy.Forbids(UnsupportedPortRule.DefaultPort))
            {
                var missing = $"{UnsupportedPortRule.DefaultPort} of a server that names none";
                context.Report(
                    server.Server.Origin, $"{server.Path}.port", [], missing, RangeOf(UnsupportedPortRule.DefaultPort), Another(UnsupportedPortRule.DefaultPort));
            }
        }

        PortRange RangeOf(int number) => context.Policy.ForbiddenPorts.First(range => range.Contains(number));

        object Another(int number) => UnsupportedPortRule.NearestSupported(number, context.Policy) ?? (object)"none";
    }
}
