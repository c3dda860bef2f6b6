using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning;

/// <summary>Makes a plan from what is there now. Who is connected is asked only where sessions would end.</summary>
internal sealed class PlanMaker(IControlPlane controlPlane)
{
    private const int PageSize = 50;

    /// <summary>Plans a document, or the removal of what was made.</summary>
    public async Task<Plan> PlanAsync(DeploymentDocument document, DeploymentState state, bool isDestroy, CancellationToken cancellationToken)
    {
        var observed = await new ObservedStateReader(controlPlane).ReadAsync(document, state, cancellationToken);
        var plan = Plan();
        var gateways = GatewaysLosingSessions(plan, observed);
        foreach (var gateway in gateways)
        {
            observed = await ClientsAsync(document.Region, gateway, cancellationToken) is { } clients ? observed.WithClients(gateway, clients) : observed;
        }

        return gateways.Count == 0 ? plan : Plan();

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

    /// <summary>The clients of a gateway; null when the service does not list them, as for gateways from before December 2022.</summary>
    private async Task<IReadOnlyList<SslVpnClient>?> ClientsAsync(string region, string gateway, CancellationToken cancellationToken)
    {
        var clients = new List<SslVpnClient>();
        for (var page = 1; ; page++)
        {
            try
            {
                var answer = await controlPlane.SendAsync(
                    new DescribeSslVpnClientsRequest { RegionId = region, VpnGatewayId = gateway, PageNumber = page, PageSize = PageSize }, cancellationToken);
                clients.AddRange(answer.ClientInfoList);
                if (answer.ClientInfoList.Count == 0 || clients.Count >= answer.TotalCount)
                {
                    return clients;
                }
            }
            catch (ControlPlaneException exception) when (!ControlPlaneFaults.IsTransient(exception))
            {
                return null;
            }
        }
    }
}
