using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning;

/// <summary>Makes a plan from what is there now. Who is connected is asked only where sessions would end.</summary>
internal sealed class PlanMaker(IControlPlane controlPlane, int? pageSize)
{
    /// <summary>Plans from what was recorded, and asks nothing.</summary>
    /// <exception cref="PlanningException">There is no plan, or attributes are not recorded.</exception>
    public static Plan PlanUnrefreshed(DeploymentDocument document, DeploymentState state, bool isDestroy)
    {
        var recorded = RecordedView.Of(document, state);
        return (isDestroy ? Planner.Destroy(document, state, recorded) : Planner.Plan(document, state, recorded)) with { IsRefreshed = false };
    }

    /// <summary>Plans a document, or the removal of what was made.</summary>
    /// <returns>The plan, and what it was made from.</returns>
    public async Task<(Plan Plan, ObservedState Observed)> PlanAsync(
        DeploymentDocument document, DeploymentState state, bool isDestroy, CancellationToken cancellationToken)
    {
        var observed = await new ObservedStateReader(controlPlane, pageSize).ReadAsync(document, state, cancellationToken);
        var plan = Plan();
        var gateways = GatewaysLosingSessions(plan, observed);
        var reader = new ConnectedClientsReader(controlPlane, document.Region);
        foreach (var gateway in gateways)
        {
            observed = await reader.OfGatewayAsync(gateway, cancellationToken) is { } clients ? observed.WithClients(gateway, clients) : observed;
        }

        return (gateways.Count == 0 ? plan : Plan(), observed);

        Plan Plan() => isDestroy ? Planner.Destroy(document, state, observed) : Planner.Plan(document, state, observed);
    }

    private static IReadOnlyList<string> GatewaysLosingSessions(Plan plan, ObservedState observed) =>
    [
        .. plan.Steps
            .Where(step => step.Consequences.Any(consequence => consequence.Kind == ConsequenceKind.EndsSessions))
            .Select(step => step.Address.Kind == ResourceKind.SslServer ? step.Id : observed.Certificate(step.Id)?.SslVpnServerId)
            .Select(server => observed.SslServer(server)?.VpnGatewayId)
            .OfType<string>()
            .Distinct(),
    ];
}
