namespace SslVpnSdk.States;

/// <summary>
/// Records changes one after another, and those that waited while others were written all at once: several recorders share one flush. A recorder that is alone
/// writes on its own thread, so that a run with one has no order but its own.
/// </summary>
/// <param name="state">The state to begin with.</param>
/// <param name="write">Writes changes, given the state before them. After a failure nothing more is written: nobody can know what got to the disk.</param>
internal sealed class ChangeQueue(DeploymentState state, Func<DeploymentState, IReadOnlyList<StateChange>, Task> write)
{
    private readonly Lock _gate = new();
    private readonly TaskCompletionSource _idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private List<(IReadOnlyList<StateChange> Changes, TaskCompletionSource Done)> _waiting = [];
    private volatile DeploymentState _state = state;
    private Exception? _fault;
    private bool _isWriting;
    private bool _isClosed;

    /// <summary>The state with all that was recorded.</summary>
    public DeploymentState State => _state;

    /// <summary>Whether all was written that was to be.</summary>
    public bool IsSound => _fault is null;

    /// <summary>Records changes in their order and at once.</summary>
    /// <exception cref="ObjectDisposedException">The queue is closed.</exception>
    public async Task RecordAsync(params IReadOnlyList<StateChange> changes)
    {
        if (changes.Count == 0)
        {
            return;
        }

        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        bool isAlone;
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            _waiting.Add((changes, done));
            (isAlone, _isWriting) = (!_isWriting, true);
        }

        if (isAlone)
        {
            await WriteAsync();
        }

        await done.Task;
    }

    /// <summary>Takes no more changes, and waits for those that are being written.</summary>
    public Task CloseAsync()
    {
        lock (_gate)
        {
            _isClosed = true;
            if (!_isWriting)
            {
                _idle.TrySetResult();
            }
        }

        return _idle.Task;
    }

    private async Task WriteAsync()
    {
        List<(IReadOnlyList<StateChange> Changes, TaskCompletionSource Done)> batch;
        lock (_gate)
        {
            (batch, _waiting) = (_waiting, []);
        }

        var fault = _fault ?? await WriteAsync([.. batch.SelectMany(entry => entry.Changes)]);
        foreach (var (_, done) in batch)
        {
            _ = fault is null ? done.TrySetResult() : done.TrySetException(fault);
        }

        lock (_gate)
        {
            _isWriting = _waiting.Count > 0;
            if (_isWriting)
            {
                // Not here: this recorder's own change is recorded, and it must not serve the others for ever.
                _ = Task.Run(WriteAsync);
            }
            else if (_isClosed)
            {
                _idle.TrySetResult();
            }
        }
    }

    private async Task<Exception?> WriteAsync(IReadOnlyList<StateChange> changes)
    {
        try
        {
            await write(_state, changes);
            _state = changes.Aggregate(_state, (state, change) => state.With(change));
            return null;
        }
        catch (Exception exception)
        {
            return _fault = exception;
        }
    }
}
