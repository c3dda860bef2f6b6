using SslVpnSdk.ControlPlane;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning;

/// <summary>
/// What others have on what a plan deletes. The service deletes no VPN gateway with an SSL server on it, and no VPC with a VPN gateway in it: a removal
/// leaves those, and says so; a replacement would take down all that is ours and then fail, so it is not even begun.
/// </summary>
internal static class ForeignDependents
{
    private const int MostNamed = 5;

    /// <summary>The plan, with what stands in its way.</summary>
    /// <exception cref="PlanningException">It stands in the way of a replacement.</exception>
    public static Plan Checked(Plan plan, DeploymentState state, ObservedState observed)
    {
        if (!plan.Steps.Any(step => step is { IsGoingAway: true, Address.Kind: ResourceKind.Vpc or ResourceKind.VpnGateway }))
        {
            return plan;
        }

        var leaving = plan.Steps.Where(step => step.IsGoingAway).Select(step => step.Id).OfType<string>().ToHashSet();
        return plan with { Steps = new(plan.Steps.Select(step => Others(step, leaving, state, observed) is { } others ? Checked(step, others) : step)) };
    }

    private static PlanStep Checked(PlanStep step, string others) => step.Action == PlanAction.Replace
        ? throw new PlanningException(
            $"{step.Address} would be deleted and made anew ({step.Reason}), and on it is {others}, which this deployment did not make: the service deletes nothing under it. "
            + "Nothing was changed. Delete it first, or 'sslvpn import' it; or take back the change.")
        : step with { Reason = $"{(step.Reason is null ? "" : $"{step.Reason}; ")}on it is {others}, which this deployment did not make, so the service will refuse" };

    /// <summary>What others have on something that goes away; null for nothing.</summary>
    private static string? Others(PlanStep step, IReadOnlySet<string> leaving, DeploymentState state, ObservedState observed)
    {
        string[] others = step switch
        {
            { IsGoingAway: true, Id: { } vpc, Address.Kind: ResourceKind.Vpc } when !IsMaking(state, ResourceKind.VpnGateway) =>
                [.. observed.VpnGatewaysIn(vpc).Where(gateway => !leaving.Contains(gateway.VpnGatewayId)).Select(Text)],
            { IsGoingAway: true, Id: { } gateway, Address.Kind: ResourceKind.VpnGateway } when !IsMaking(state, ResourceKind.SslServer) =>
                [.. observed.SslServersOn(gateway).Where(server => !leaving.Contains(server.SslVpnServerId)).Select(server => Text(server, observed))],
            _ => [],
        };
        var rest = others.Length > MostNamed ? $" and {others.Length - MostNamed} more" : "";
        return others.Length == 0 ? null : string.Join(", ", others.Take(MostNamed)) + rest;
    }

    /// <summary>Whether a run was cut while it made one of these: then what looks like that of others can be ours, until apply knows its id.</summary>
    private static bool IsMaking(DeploymentState state, ResourceKind kind) => state.Pending.Values.Any(intent => intent.IsCreation && intent.Address.Kind == kind);

    private static string Text(VpnGateway gateway) => $"the VPN gateway {gateway.Name} ({gateway.VpnGatewayId})";

    private static string Text(SslVpnServer server, ObservedState observed)
    {
        var certificates = observed.CertificatesOf(server.SslVpnServerId).Count;
        return $"the SSL server {server.Name} ({server.SslVpnServerId}) with {certificates} client {(certificates == 1 ? "certificate" : "certificates")}"
            + $" and {server.Connections} {(server.Connections == 1 ? "session" : "sessions")}";
    }
}
