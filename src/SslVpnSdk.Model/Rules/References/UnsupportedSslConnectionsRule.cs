using System.Globalization;
using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules;

/// <summary>SSLVPN3005: a gateway has 5, 10, 20, 50, 100, 200, 500 or 1000 SSL connections (API, CreateVpnGateway).</summary>
public static class UnsupportedSslConnectionsRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN3005",
        stem: "UnsupportedSslConnections",
        category: RuleCategory.References,
        severity: RuleSeverity.Error,
        kind: RuleKind.Value,
        refused: true,
        title: "Number of SSL connections is not supported",
        message: "{sslConnections} SSL connections are not on offer. Use {offered}; the numbers on offer are 5, 10, 20, 50, 100, 200, 500 and 1000.",
        check: Check,
        remedies: context => context.Set("next", int.Parse(context.Arguments[1], CultureInfo.InvariantCulture)));

    /// <summary>The numbers of SSL connections on offer.</summary>
    public static IReadOnlyList<int> Supported { get; } = [5, 10, 20, 50, 100, 200, 500, 1000];

    /// <summary>The smallest number on offer that is at least <paramref name="connections"/>, or the largest.</summary>
    public static int NextLarger(int connections) =>
        Supported.FirstOrDefault(supported => supported >= connections) is > 0 and var next ? next : Supported[Supported.Count - 1];

    private static void Check(RuleContext context)
    {
        foreach (var (gateway, path) in context.Resources<GatewayDraft>())
        {
            if (context.TryGet(gateway.SslConnections, out var connections) && !Supported.Contains(connections))
            {
                context.Report(gateway.SslConnections!, $"{path}.sslConnections", connections, NextLarger(connections));
            }
        }
    }
}
