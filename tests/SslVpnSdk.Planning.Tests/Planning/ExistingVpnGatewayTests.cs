using SslVpnSdk.Documents;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning.Tests.Planning;

public sealed class ExistingVpnGatewayTests
{
    private const string Id = "vpn-bp1q8bu5f9qd5k6s6jv0r";

    private static readonly DeploymentDocument PartnerAccess =
        ContractDocuments.Read("partner-access").Bind(new Dictionary<string, string> { ["idaasApplicationId"] = "app_1" });

    [Fact]
    public void An_existing_gateway_is_used_and_not_changed()
    {
        var plan = Plan(10);

        Assert.Equal(
            [(PlanAction.NoChange, ResourceKind.ExistingVpnGateway), (PlanAction.Create, ResourceKind.SslServer)],
            plan.Steps.Select(step => (step.Action, step.Address.Kind)));
    }

    [Fact]
    public void A_gateway_that_does_not_exist_is_refused() => Assert.Equal(
        $"there is no VPN gateway {Id} in me-east-1, which the document calls 'partners'. Correct the id or the region.",
        Assert.Throws<PlanningException>(() => World.FirstPlan(PartnerAccess)).Message);

    [Fact]
    public void A_gateway_without_SSL_is_refused() => Assert.Equal(
        $"VPN gateway 'partners' ({Id}) cannot be used: its SSL-VPN feature is not enabled. Enable it in the console first.",
        Assert.Throws<PlanningException>(() => Plan(null)).Message);

    [Fact]
    public void A_gateway_with_other_connections_than_declared_is_refused() => Assert.Equal(
        $"VPN gateway 'partners' ({Id}) cannot be used: it has 5 SSL connections, the document says 10. Correct the document.",
        Assert.Throws<PlanningException>(() => Plan(5)).Message);

    [Fact]
    public void A_missing_parameter_is_named_with_what_it_is_for() => Assert.Equal(
        "stack 'partner-access' needs a value for the parameter idaasApplicationId (IDaaS application that signs partners in). Give it as name=value.",
        Assert.Throws<MissingParametersException>(() => ContractDocuments.Read("partner-access").Bind(new Dictionary<string, string>())).Message);

    [Fact]
    public void A_parameter_that_is_not_declared_is_refused() => Assert.Equal(
        "stack 'head-office' has no parameter 'x': it has none. Correct the name or leave it out.",
        Assert.Throws<PlanningException>(() => ContractDocuments.HeadOffice.Bind(new Dictionary<string, string> { ["x"] = "1" })).Message);

    private static Plan Plan(int? sslConnections)
    {
        var gateway = World.Gateway("partners", "vpc-1", 10, sslConnections) with { VpnGatewayId = Id };
        return Planner.Plan(
            PartnerAccess,
            DeploymentState.Empty(PartnerAccess.Stack, null, PartnerAccess.Region),
            new ObservedState([], [], [gateway], [], []));
    }
}
