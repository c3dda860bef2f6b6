using SslVpnSdk.Documents;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning;

/// <summary>Compares a document with what is recorded and what is there. It calls nothing and changes nothing.</summary>
public static class Planner
{
    /// <summary>Plans what makes the control plane as the document says.</summary>
    /// <param name="document">The document, checked, its parameters bound by <see cref="ParameterBinding.Bind"/>.</param>
    /// <param name="state">What earlier runs recorded.</param>
    /// <param name="observed">What is in the control plane.</param>
    /// <exception cref="PlanningException">There is no way there, or it would delete what is protected.</exception>
    public static Plan Plan(DeploymentDocument document, DeploymentState state, ObservedState observed) =>
        Plan(document, document, state, observed, isDestroy: false);

    /// <summary>Plans the removal of everything that was made, and of nothing else.</summary>
    /// <param name="document">The document; of its resources it matters only which are protected.</param>
    /// <param name="state">What earlier runs recorded.</param>
    /// <param name="observed">What is in the control plane.</param>
    /// <exception cref="PlanningException">The state is of another region, or something is protected.</exception>
    public static Plan Destroy(DeploymentDocument document, DeploymentState state, ObservedState observed) =>
        Plan(document, document with { Resources = new([]) }, state, observed, isDestroy: true);

    private static Plan Plan(DeploymentDocument declared, DeploymentDocument document, DeploymentState found, ObservedState observed, bool isDestroy)
    {
        if (!found.IsEmpty && found.Region != document.Region)
        {
            throw new PlanningException($"stack '{document.Stack}' was deployed to {found.Region}, the document says {document.Region}. " + (isDestroy
                ? $"To remove it, set the region back to {found.Region}."
                : $"Set the region back to {found.Region} and destroy it first, or deploy it with another data folder."));
        }

        var moves = PreviousNames.Moves(document, found);
        var state = PreviousNames.Moved(document, found, moves);
        var drift = ResourceDrift.Of(state, observed);
        var draft = new PlanDraft(document, state, observed, drift);
        foreach (var kind in Enum.GetValues<ResourceKind>())
        {
            Declared(draft, kind);
            Undeclared(draft, kind);
        }

        var deletions = draft.Steps.Where(step => step.Action == PlanAction.Delete).Reverse();
        var rest = draft.Steps.Where(step => step.Action != PlanAction.Delete).ToLookup(IsAfterSslServers);
        var plan = new Plan(document, isDestroy, new([.. deletions, .. rest[false], .. rest[true]]), new(draft.Gone))
        {
            Moves = new(moves),
            Protections = new(Protection.Changes(document, state.Recorded)),
            Drift = new(drift),
            StateFingerprint = StateFingerprint.Of(found),
        };
        Protection.Check(declared, state, plan);
        return ForeignDependents.Checked(plan, state, observed);
    }

    /// <summary>A route needs nothing but its VPC, and may be for addresses that the clients of an SSL server leave: it comes after the servers.</summary>
    private static bool IsAfterSslServers(PlanStep step) => step.Address.Kind is ResourceKind.Route or ResourceKind.ClientCertificate;

    private static void Declared(PlanDraft draft, ResourceKind kind)
    {
        var resources = draft.Document.Resources;
        var steps = kind switch
        {
            ResourceKind.Vpc => resources.OfType<VpcDocument>().Select(vpc => NetworkPlanner.Vpc(draft, vpc)),
            ResourceKind.Route => resources.OfType<VpcDocument>()
                .SelectMany(vpc => vpc.Routes.Select(route => NetworkPlanner.Route(draft, vpc, route))),
            ResourceKind.VpnGateway => resources.OfType<VpnGatewayDocument>().Select(gateway => NetworkPlanner.VpnGateway(draft, gateway)),
            ResourceKind.ExistingVpnGateway => resources.OfType<ExistingVpnGatewayDocument>()
                .Select(gateway => NetworkPlanner.ExistingVpnGateway(draft, gateway)),
            ResourceKind.SslServer => resources.OfType<SslServerDocument>().Select(server => SslServerPlanner.Plan(draft, server)),
            _ => resources.OfType<ClientCertificateDocument>().Select(certificate => ClientCertificatePlanner.Plan(draft, certificate)),
        };
        foreach (var step in steps)
        {
            draft.Add(step);
        }
    }

    private static void Undeclared(PlanDraft draft, ResourceKind kind)
    {
        var recorded = draft.Recorded.Of(kind).Where(resource => !draft.IsPlanned(resource.Address)).ToArray();
        foreach (var resource in recorded.Where(draft.Observed.Has))
        {
            var step = PlanStep.Of(PlanAction.Delete, resource.Address, resource.Id);
            draft.Add(kind switch
            {
                ResourceKind.SslServer => SslServerPlanner.Delete(draft, step),
                ResourceKind.ClientCertificate => ClientCertificatePlanner.Delete(draft, step),
                _ => step,
            });
        }

        draft.Gone.AddRange(recorded.Where(resource => !draft.Observed.Has(resource)).Select(resource => resource.Address));
        foreach (var intent in draft.Pending.Values.Where(i => i.IsCreation && i.Address.Kind == kind && !draft.IsPlanned(i.Address)))
        {
            draft.Add(PlanStep.Of(PlanAction.Delete, intent.Address, null, "an earlier run was cut while making it"));
        }
    }
}
