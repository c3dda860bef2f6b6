namespace SslVpnSdk.States;

/// <summary>Where the state of one deployment is kept.</summary>
public interface IStateStore
{
    /// <summary>Where that is, for messages; no secret is in it.</summary>
    string Location { get; }

    /// <summary>Reads the state; an empty one when nothing was recorded.</summary>
    /// <param name="cancellationToken">Gives the reading up.</param>
    /// <exception cref="DeploymentStateException">The state is damaged, of a newer version, of another deployment, or of another control plane.</exception>
    /// <exception cref="IOException">The state cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The state may not be read.</exception>
    Task<DeploymentState> ReadAsync(CancellationToken cancellationToken = default);

    /// <summary>Takes the lock of the deployment and reads its state, to change it.</summary>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <returns>The state; disposing it releases the lock.</returns>
    /// <exception cref="DeploymentStateException">The state cannot be used, or another run holds the lock.</exception>
    /// <exception cref="IOException">The state cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The state may not be read.</exception>
    Task<IStateSession> OpenAsync(CancellationToken cancellationToken = default);
}
