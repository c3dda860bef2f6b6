using SslVpnSdk.Documents;
using SslVpnSdk.Planning;
using SslVpnSdk.Simulation.Tests.Faults;
using SslVpnSdk.Simulation.Tests.Worlds;

namespace SslVpnSdk.Simulation.Tests;

/// <summary>What has to be so when a run did everything: what is recorded is there, nothing else is there that others do not own, and a plan has nothing to do.</summary>
internal sealed class EndCheck(World world)
{
    public void Check(DeploymentDocument document, bool isDestroy)
    {
        var state = world.States.State!;
        var there = PlaneContent.Of(world.Plane).Ids.Where(id => !world.ThirdParty.Owns(id)).Order(StringComparer.Ordinal).ToArray();
        var recorded = state.Resources.Values.Select(resource => resource.Id).Order(StringComparer.Ordinal).ToArray();
        if (!there.SequenceEqual(recorded))
        {
            throw new ViolationException($"there is {string.Join(", ", there.Except(recorded))} that is not recorded; recorded is {string.Join(", ", recorded.Except(there))} that is not there.");
        }

        if (!state.Pending.IsEmpty)
        {
            throw new ViolationException($"{string.Join(", ", state.Pending.Keys)} is still under way.");
        }

        var expected = isDestroy ? 0 : document.Resources.Count(resource => resource is not ExistingVpnGatewayDocument)
            + document.Resources.OfType<VpcDocument>().Sum(vpc => vpc.Routes.Count);
        if (there.Length != expected)
        {
            throw new ViolationException($"there are {there.Length} resources, the document has {expected}.");
        }

        if (!isDestroy && document.Resources.Select(resource => DocumentCheck.FaultOf(world, resource)).FirstOrDefault(fault => fault is not null) is { } other)
        {
            throw new ViolationException(other);
        }

        var observed = new ObservedStateReader(new DirectControlPlane(world.Plane)).ReadAsync(document, state).GetAwaiter().GetResult();
        foreach (var view in new[] { observed, RecordedView.Of(document, state) })
        {
            var plan = isDestroy ? Planner.Destroy(document, state, view) : Planner.Plan(document, state, view);
            if ((plan.HasChanges && !world.IsSilent) || plan.Drift.Count > 0)
            {
                throw new ViolationException($"the plan after a run that did everything has something to do: {PlanText.Write(plan)}");
            }
        }
    }
}
