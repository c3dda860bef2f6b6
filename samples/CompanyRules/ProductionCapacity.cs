using SslVpnSdk.Drafts;
using SslVpnSdk.Rules;

namespace CompanyRules;

/// <summary>ACME0002: on the day everybody works at home, a small gateway turns people away.</summary>
public static class ProductionCapacity
{
    private const int Minimum = 50;

    public static Rule Rule { get; } = Rule.OfCompany(
        id: "ACME0002",
        severity: RuleSeverity.Error,
        title: "Gateway in production is too small",
        message: "VPN gateway {vpnGateway} has {sslConnections} SSL connections in production. Use {minimum} or more.",
        check: Check);

    private static void Check(StackCheck check)
    {
        foreach (var gateway in check.Stack.Resources.OfType<VpnGatewayDraft>().Where(_ => check.Stack.Environment == "production"))
        {
            if (check.TryGet(gateway.SslConnections, out var connections) && connections < Minimum)
            {
                check.ReportValue(gateway, "sslConnections", gateway.SslConnections, gateway.DisplayName, connections, Minimum);
            }
        }
    }
}
