using SslVpnSdk.Documents;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning;

/// <summary>Keeps plans from deleting what is protected.</summary>
internal static class Protection
{
    /// <summary>What the state has to remember otherwise than it does.</summary>
    public static IEnumerable<ProtectionChange> Changes(DeploymentDocument document, RecordedIndex recorded) =>
        from resource in document.Resources
        let address = ResourceAddress.Of(resource)
        let there = recorded.At(address)
        where there is not null && there.IsProtected != resource.IsProtected
        select new ProtectionChange(address, resource.IsProtected);

    /// <param name="document">The document with its resources, also when their removal is planned.</param>
    /// <param name="state">What is recorded.</param>
    /// <param name="plan">The plan.</param>
    /// <exception cref="PlanningException">The plan deletes what is protected.</exception>
    public static void Check(DeploymentDocument document, DeploymentState state, Plan plan)
    {
        if (!plan.Steps.Any(step => step.IsGoingAway))
        {
            return;
        }

        var declared = Declared(document);
        var steps = plan.Steps.ToDictionary(step => step.Address);
        var hit = plan.Steps
            .Where(step => step.IsGoingAway && IsProtected(step.Address, declared, state, plan.IsDestroy) && !IsDead(step, declared, steps))
            .ToArray();
        if (hit.Length > 0)
        {
            throw new PlanningException(
                $"{string.Join(", ", hit.Select(step => Clause(step, declared)))}: {(hit.Length == 1 ? "it is" : "they are")} protected, and nothing was changed. "
                + Remedy(plan, hit, declared));
        }
    }

    /// <summary>Whether nothing is lost: the certificate stopped working before the plan, by its age or a change of its server.</summary>
    private static bool IsDead(
        PlanStep step, Dictionary<ResourceAddress, DocumentResource> declared, Dictionary<ResourceAddress, PlanStep> steps) =>
        step.IsReissue
        && declared[step.Address] is ClientCertificateDocument certificate
        && SslServerPlanner.InvalidatingChanges(steps[new ResourceAddress(ResourceKind.SslServer, certificate.SslServer)]).Count == 0;

    /// <summary>The resources of a document, also by the names they had: a removal moves nothing, and finds them recorded by those.</summary>
    private static Dictionary<ResourceAddress, DocumentResource> Declared(DeploymentDocument document)
    {
        var declared = document.Resources.ToDictionary(ResourceAddress.Of);
        foreach (var resource in document.Resources.Where(resource => resource.PreviousName is not null))
        {
            declared.TryAdd(ResourceAddress.Of(resource) with { Name = resource.PreviousName! }, resource);
        }

        return declared;
    }

    /// <summary>The document decides where it has the resource; of what it has no longer, the state remembers. A removal takes the word of both.</summary>
    private static bool IsProtected(
        ResourceAddress address, Dictionary<ResourceAddress, DocumentResource> declared, DeploymentState state, bool isDestroy)
    {
        var isRemembered = state.Resources.GetValueOrDefault(address)?.IsProtected ?? state.Pending.GetValueOrDefault(address)?.IsProtected ?? false;
        return declared.GetValueOrDefault(address) is { } resource ? resource.IsProtected || (isDestroy && isRemembered) : isRemembered;
    }

    private static string Clause(PlanStep step, Dictionary<ResourceAddress, DocumentResource> declared) =>
        $"{step.Address} would be {(step.Action == PlanAction.Replace ? "deleted and made anew" : "deleted")}"
        + (step.Reason is { } reason ? $" ({reason})" : declared.ContainsKey(step.Address) ? "" : " (the document does not have it any more)");

    private static string Remedy(Plan plan, PlanStep[] hit, Dictionary<ResourceAddress, DocumentResource> declared) =>
        plan.IsDestroy ? "To remove it all the same, take Protect() away, apply, and destroy then."
        : hit.All(step => declared.ContainsKey(step.Address)) ? "Undo the change that asks for it, or take Protect() away."
        : "Put back what was taken out of the document; to delete it all the same, put it back without Protect(), apply, and take it out then.";
}
