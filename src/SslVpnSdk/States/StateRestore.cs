using SslVpnSdk.Documents;

namespace SslVpnSdk.States;

/// <summary>Makes a state that was kept, a backup or a snapshot, the state of a deployment. In the control plane it changes nothing.</summary>
public sealed class StateRestore
{
    private readonly IStateStore _store;
    private readonly StateIdentity _identity;
    private readonly TimeProvider? _timeProvider;

    /// <summary>Restores the state of a document's deployment. Nothing is read or written yet.</summary>
    /// <param name="states">Where the states are kept.</param>
    /// <param name="document">The document, for its stack, environment and region.</param>
    /// <param name="endpoint">Where the control plane is, whose ids the state has; null for the embedded one.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    public StateRestore(IStateBackend states, DeploymentDocument document, Uri? endpoint = null, TimeProvider? timeProvider = null)
    {
        _store = states.StoreOf(document, endpoint);
        _identity = StateIdentity.Of(document, endpoint);
        _timeProvider = timeProvider;
    }

    /// <summary>Reads a state file, and says in which state's place it would be put. Nothing is changed.</summary>
    /// <param name="path">The file: a copy of a state, or a snapshot of the table <c>sslvpn_snapshots</c>.</param>
    /// <param name="isForced">Also when the state that is there has another lineage.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <exception cref="DeploymentStateException">
    /// It is no state file, of a newer version, of another deployment or control plane, or of another lineage than the state that is there; or that cannot be read for another
    /// reason than damage.
    /// </exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public async Task<StateToRestore> ReadAsync(string path, bool isForced = false, CancellationToken cancellationToken = default)
    {
        var state = Read(path);
        try
        {
            var present = await _store.ReadAsync(cancellationToken);
            _ = StateRemains.Of(present).Next(state, isForced, _store.Location);
            return new StateToRestore(state, present, null);
        }
        catch (DeploymentStateException exception) when (exception.IsReplaceable)
        {
            return new StateToRestore(state, null, exception.Message);
        }
    }

    /// <summary>Puts a state in the place of the one that is there, which is kept.</summary>
    /// <param name="state">What <see cref="ReadAsync"/> read.</param>
    /// <param name="isForced">Also when the state that is there has another lineage.</param>
    /// <param name="cancellationToken">Gives it up, as long as nothing was changed.</param>
    /// <returns>The state as it is recorded now: with a serial higher than those of both.</returns>
    /// <exception cref="DeploymentStateException">Another run holds the lock, the lineage is another, or the store cannot be used; nothing was changed.</exception>
    /// <exception cref="IOException">The state cannot be written; the one that was there still is.</exception>
    /// <exception cref="UnauthorizedAccessException">The state may not be written; the one that was there still is.</exception>
    public Task<RestoredState> RestoreAsync(StateToRestore state, bool isForced = false, CancellationToken cancellationToken = default) =>
        _store.ReplaceAsync(state.State, isForced, StateLockOwner.OfThisProcess("restore", _timeProvider), cancellationToken);

    private DeploymentState Read(string path)
    {
        try
        {
            var text = DurableFile.Read(path) ?? throw new DeploymentStateException($"{path}: there is no such file. Name the copy of a state.");
            var snapshot = StateSnapshot.Read(path, text);
            var state = _identity.Check(snapshot.State, snapshot.Endpoint, path, "another file", "'endpoint' in the file");
            return state.Region == _identity.Region
                ? state
                : throw new DeploymentStateException(
                    $"{path}: the state is of {state.Region}, the document says {_identity.Region}; nothing was changed. Correct the region, or use another file.");
        }
        catch (FormatException exception)
        {
            throw new DeploymentStateException($"{path}: this is no state, or a damaged one ({exception.Message}). Name another copy; nothing was changed.", exception);
        }
    }
}
