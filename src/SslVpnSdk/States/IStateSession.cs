namespace SslVpnSdk.States;

/// <summary>The state of one deployment while it is changed: nobody else changes it until this is disposed.</summary>
public interface IStateSession : IAsyncDisposable
{
    /// <summary>The state with all that was recorded.</summary>
    DeploymentState State { get; }

    /// <summary>Records a change. When the task is completed, the change outlives the process and the machine. May be called by several at once.</summary>
    /// <param name="change">The change.</param>
    /// <exception cref="DeploymentStateException">The state cannot be written any more.</exception>
    /// <exception cref="IOException">The state cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The state may not be written.</exception>
    Task RecordAsync(StateChange change);

    /// <summary>Records changes in their order, with one wait for the disk or the database where the store can. When it fails, the first of them may be recorded.</summary>
    /// <param name="changes">The changes; none is nothing to do.</param>
    /// <exception cref="DeploymentStateException">The state cannot be written any more.</exception>
    /// <exception cref="IOException">The state cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The state may not be written.</exception>
    async Task RecordAsync(IReadOnlyList<StateChange> changes)
    {
        foreach (var change in changes)
        {
            await RecordAsync(change);
        }
    }
}
