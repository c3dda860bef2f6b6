using SslVpnSdk.Planning;

namespace SslVpnSdk.States;

/// <summary>Changes what a state says, and nothing in the control plane.</summary>
/// <param name="store">The state.</param>
/// <param name="timeProvider">The clock; null for the system's.</param>
public sealed class StateEditor(IStateStore store, TimeProvider? timeProvider = null)
{
    private const string Forcing = "; or forget it with --force, and what the call made stays unknown";

    /// <summary>Takes a resource out of the state: it stays in the control plane, and no run knows it any more. The routes of a VPC go with it.</summary>
    /// <param name="address">The resource.</param>
    /// <param name="isForced">Also when a call for it is under way, of which then nobody will know what it did.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <returns>What was recorded, the resource itself last; nothing when only a call was under way.</returns>
    /// <exception cref="DeploymentStateException">It is not recorded, a call for it is under way, or the state cannot be used.</exception>
    /// <exception cref="IOException">The state cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The state may not be read.</exception>
    public async Task<IReadOnlyList<RecordedResource>> ForgetAsync(
        ResourceAddress address, bool isForced = false, CancellationToken cancellationToken = default)
    {
        await using var session = await store.OpenAsync(StateLockOwner.OfThisProcess("forget", timeProvider), cancellationToken);
        var state = session.State;
        ResourceAddress[] all = [.. RoutesOf(state, address).Select(route => route.Address), address];
        if (!isForced)
        {
            Array.ForEach(all, one => ThrowIfUnderWay(state, one, Forcing));
        }

        if (state.IdOf(address) is null && !state.Pending.ContainsKey(address))
        {
            throw NotRecorded(state, address);
        }

        await session.RecordAsync([.. all.Select(one => new StateChange { Removed = one, Ended = one })]);
        return [.. all.Select(one => state.Resources.GetValueOrDefault(one)).OfType<RecordedResource>()];
    }

    /// <summary>Gives a recorded resource another address, after the document called it by another name. The routes of a VPC go with it.</summary>
    /// <param name="from">Its address.</param>
    /// <param name="to">Its new address, of the same kind.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <returns>What is recorded now, the resource itself last.</returns>
    /// <exception cref="DeploymentStateException">The kinds differ, it is not recorded, the new address is taken, a call is under way, or the state cannot be used.</exception>
    /// <exception cref="IOException">The state cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The state may not be read.</exception>
    public async Task<IReadOnlyList<RecordedResource>> MoveAsync(ResourceAddress from, ResourceAddress to, CancellationToken cancellationToken = default)
    {
        if (from.Kind != to.Kind)
        {
            throw new DeploymentStateException($"{from} cannot become {to}: the kinds differ. Name an address of the same type.");
        }

        await using var session = await store.OpenAsync(StateLockOwner.OfThisProcess("move", timeProvider), cancellationToken);
        var recorded = session.State.Resources.GetValueOrDefault(from) ?? throw NotRecorded(session.State, from);

        // The VPC last, so that a move that was cut can be done again.
        List<(RecordedResource Resource, ResourceAddress To)> moves =
        [
            .. RoutesOf(session.State, from).Select(route => (route, route.Address with { Name = to.Name + route.Address.Name[from.Name.Length..] })),
            (recorded, to),
        ];
        foreach (var (resource, target) in moves)
        {
            ThrowIfUnderWay(session.State, resource.Address, "");
            ThrowIfUnderWay(session.State, target, "");
            if (session.State.IdOf(target) is { } other)
            {
                throw new DeploymentStateException($"{target} is recorded already, as {other}. Move or forget that one first.");
            }
        }

        await session.RecordAsync([.. moves.Select(move => new StateChange { Removed = move.Resource.Address, Made = move.Resource with { Address = move.To } })]);
        return [.. moves.Select(move => move.Resource with { Address = move.To })];
    }

    internal static void ThrowIfUnderWay(DeploymentState state, ResourceAddress address, string otherwise)
    {
        if (state.Pending.TryGetValue(address, out var intent))
        {
            throw new DeploymentStateException(
                $"{address}: an earlier run was cut while it called {intent.Action}, and what came of that is not known. Run apply first, which finds out{otherwise}.");
        }
    }

    private static IEnumerable<RecordedResource> RoutesOf(DeploymentState state, ResourceAddress vpc) => vpc.Kind == ResourceKind.Vpc
        ? state.Resources.Values.Where(resource => resource.Address.Kind == ResourceKind.Route && resource.Address.VpcOfRoute == vpc)
        : [];

    private static DeploymentStateException NotRecorded(DeploymentState state, ResourceAddress address)
    {
        var names = state.Resources.Keys.Where(key => key.Kind == address.Kind).Select(key => key.Name).Order(StringComparer.Ordinal).ToArray();
        var known = names.Length == 0 ? $"no {address.Kind.ToNoun()} is" : $"{string.Join(", ", names.Take(10))}{(names.Length > 10 ? " …" : "")} {(names.Length == 1 ? "is" : "are")}";
        return new DeploymentStateException($"{address} is not recorded; {known}. Correct the address.");
    }
}
