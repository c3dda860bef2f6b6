namespace SslVpnSdk.States;

/// <summary>Where the state of one deployment is kept.</summary>
public interface IStateStore
{
    /// <summary>Where that is, for messages; no secret is in it.</summary>
    string Location { get; }

    /// <summary>Reads the state without its lock; an empty one when nothing was recorded.</summary>
    /// <param name="cancellationToken">Gives the reading up.</param>
    /// <exception cref="DeploymentStateException">The state is damaged, of a newer version, of another deployment, or of another control plane.</exception>
    /// <exception cref="IOException">The state cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The state may not be read.</exception>
    Task<DeploymentState> ReadAsync(CancellationToken cancellationToken = default);

    /// <summary>Takes the lock of the deployment and reads its state, to change it.</summary>
    /// <param name="owner">Who takes it, which others are told: <see cref="StateLockOwner.OfThisProcess"/>.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <returns>The state; disposing it releases the lock.</returns>
    /// <exception cref="DeploymentStateException">The state cannot be used, or another run holds the lock.</exception>
    /// <exception cref="IOException">The state cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The state may not be read.</exception>
    Task<IStateSession> OpenAsync(StateLockOwner owner, CancellationToken cancellationToken = default);

    /// <summary>
    /// Says what other deployments have recorded of the same control plane and region, which must not be recorded here too. A store that keeps one deployment knows of none.
    /// </summary>
    /// <param name="cancellationToken">Gives the reading up.</param>
    /// <exception cref="DeploymentStateException">The state of another deployment is damaged or of a newer version, so that nobody knows what it has recorded.</exception>
    /// <exception cref="IOException">A state cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A state may not be read.</exception>
    Task<IReadOnlyList<ResourceOwner>> ReadOthersAsync(CancellationToken cancellationToken = default) => Task.FromResult<IReadOnlyList<ResourceOwner>>([]);

    /// <summary>Takes the lock of the deployment and puts a state in the place of the one that is there, also of one that is damaged; that one is kept.</summary>
    /// <param name="state">The state, which has to be of this deployment: <see cref="StateRestore.ReadAsync"/> says so.</param>
    /// <param name="isForced">Also when the one that is there has another lineage.</param>
    /// <param name="owner">Who takes the lock.</param>
    /// <param name="cancellationToken">Gives it up, as long as nothing was changed.</param>
    /// <returns>The state with its serial, which is higher than those of both.</returns>
    /// <exception cref="DeploymentStateException">The lineage is another, another run holds the lock, or the store cannot be used; nothing was changed.</exception>
    /// <exception cref="IOException">The state cannot be written; the one that was there still is.</exception>
    /// <exception cref="UnauthorizedAccessException">The state may not be written; the one that was there still is.</exception>
    Task<RestoredState> ReplaceAsync(DeploymentState state, bool isForced, StateLockOwner owner, CancellationToken cancellationToken = default);

    /// <summary>Says whether somebody holds the lock. It may be otherwise the next moment.</summary>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <exception cref="DeploymentStateException">The store cannot be used.</exception>
    /// <exception cref="IOException">The lock cannot be looked at.</exception>
    /// <exception cref="UnauthorizedAccessException">The lock may not be looked at.</exception>
    Task<StateLockStatus> LookAtLockAsync(CancellationToken cancellationToken = default);

    /// <summary>Takes the lock from its holder, if that is still the one who was seen; forgets one who ended without giving it back.</summary>
    /// <param name="seen">What <see cref="LookAtLockAsync"/> said.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <exception cref="DeploymentStateException">The lock is held by a process that has to be ended where it runs, or by another than the one seen.</exception>
    /// <exception cref="IOException">The lock cannot be changed.</exception>
    /// <exception cref="UnauthorizedAccessException">The lock may not be changed.</exception>
    Task UnlockAsync(StateLockStatus seen, CancellationToken cancellationToken = default);
}
