using SslVpnSdk.Planning;

namespace PlanPolicies;

/// <summary>No VPN gateway is deleted in production, not even to be made anew: its address is in the firewalls of partners.</summary>
public sealed class ProductionGateways : PlanPolicy
{
    public override IEnumerable<string> Check(PlanStep planStep, PlanPolicyContext context) =>
        planStep is { Action: PlanAction.Delete or PlanAction.Replace, Address.Kind: ResourceKind.VpnGateway } && context.Plan.Document.Environment == "production"
            ? ["a gateway in production keeps its address. Make a second one, move the servers, and ask the network team to delete this one"]
            : [];
}
