using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules;

/// <summary>SSLVPN9003: <c>Define</c> throws, or leaves out what no document can do without.</summary>
public static class DefineThrowsRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN9003",
        stem: "DefineThrows",
        category: RuleCategory.Evaluation,
        severity: RuleSeverity.Error,
        kind: RuleKind.Relation,
        refused: false,
        title: "Stack cannot be synthesized",
        message: "The stack cannot be synthesized: {fault}",
        check: Check);

    private static void Check(RuleContext context)
    {
        foreach (var (vpc, path) in context.Resources<VpcDraft>().Where(vpc => vpc.Resource.CidrBlock is null))
        {
            context.Report(vpc.Origin, $"{path}.cidrBlock", [], $"VPC {vpc.DisplayName} has no CIDR block. Call WithCidrBlock.");
        }

        foreach (var (gateway, path) in context.Resources<VpnGatewayDraft>())
        {
            if (gateway.Vpc is null)
            {
                context.Report(gateway.Origin, $"{path}.vpc", [], $"VPN gateway {gateway.DisplayName} is in no VPC. Call InVpc.");
            }

            if (gateway.Bandwidth is null)
            {
                context.Report(
                    gateway.Origin, $"{path}.bandwidth", [], $"VPN gateway {gateway.DisplayName} has no bandwidth. Call WithBandwidth, in Mbit/s.");
            }
        }
    }
}
