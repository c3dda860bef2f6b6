using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Simulation.Tests.Worlds;

/// <summary>Looks at what a process records: it forgets nothing that is there.</summary>
internal static class RecordCheck
{
    public static void Check(World world, EngineProcess process, StateChange change, DeploymentState before)
    {
        foreach (var address in new[] { change.Removed, change.Made?.Address }.OfType<ResourceAddress>())
        {
            if (before.IdOf(address) is { } id && id != change.Made?.Id && PlaneContent.Of(world.Plane).Ids.Contains(id))
            {
                throw new ViolationException($"{process.Name} forgets {address}, and {id} is there.");
            }
        }
    }

    /// <summary>After a run that ended by itself, only those calls are under way of which nobody knows whether they were done.</summary>
    public static void CheckPending(EngineProcess process, DeploymentState state)
    {
        if (state.Pending.Values.FirstOrDefault(process.Calls.IsClear) is { } intent)
        {
            throw new ViolationException($"{process.Name} leaves {intent.Action} of {intent.Address} under way, which had an answer.");
        }
    }
}
