using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.Planning;

namespace SslVpnSdk.States;

/// <summary>Compares what is recorded with what is there.</summary>
/// <param name="controlPlane">The control plane.</param>
/// <param name="store">The state of the deployment.</param>
/// <param name="timeProvider">The clock; null for the system's.</param>
public sealed class StateRefresh(IControlPlane controlPlane, IStateStore store, TimeProvider? timeProvider = null)
{
    /// <summary>Says which recorded resources are gone from the control plane or were changed there. Nothing is changed.</summary>
    /// <param name="document">The document; only its stack and environment matter.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <exception cref="DeploymentStateException">The state cannot be used.</exception>
    /// <exception cref="ControlPlaneException">The control plane refused to say what is there.</exception>
    /// <exception cref="UnansweredCallException">The control plane could not be asked.</exception>
    /// <exception cref="IOException">The state cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The state may not be read.</exception>
    public async Task<StateComparison> CompareAsync(DeploymentDocument document, CancellationToken cancellationToken = default)
    {
        var state = await store.ReadAsync(cancellationToken);
        var observed = await new ObservedStateReader(controlPlane).ReadAsync(
            document with { Region = state.Region, Resources = new([]) }, state, cancellationToken);
        return StateComparison.Of(state, observed);
    }

    /// <summary>
    /// Records what was found: takes out of the state what is gone, those first that stand on others, and keeps the attributes that are there. What was
    /// recorded anew meanwhile, or is being changed, stays.
    /// </summary>
    /// <param name="found">What <see cref="CompareAsync"/> found.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <exception cref="DeploymentStateException">The state cannot be used, or another run holds its lock.</exception>
    /// <exception cref="IOException">The state cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The state may not be read.</exception>
    public async Task RecordAsync(StateComparison found, CancellationToken cancellationToken = default)
    {
        await using var session = await store.OpenAsync(StateLockOwner.OfThisProcess("refresh", timeProvider), cancellationToken);
        var state = session.State;
        await session.RecordAsync(
        [
            .. from resource in found.Gone.Reverse()
               where state.IdOf(resource.Address) == resource.Id
               select new StateChange { Removed = resource.Address },
            .. from resource in found.Reread
               let recorded = state.Resources.GetValueOrDefault(resource.Address)
               where recorded?.Id == resource.Id && !state.Pending.ContainsKey(resource.Address)
               select new StateChange { Made = recorded with { Attributes = resource.Attributes } },
        ]);
    }
}
