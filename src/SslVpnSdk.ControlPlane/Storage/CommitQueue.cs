namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>
/// Does changes one after another, and commits together those that waited while the last commit was under way: one write to the
/// disk for all of them. A change is answered when it is committed, and also when it was refused, because what it was refused for
/// may be another change of the same commit.
/// </summary>
internal sealed class CommitQueue(Store store) : IAsyncDisposable
{
    /// <summary>What is done between two commits at most, so that nobody waits long for others.</summary>
    private const int LargestBatch = 256;

    private readonly Lock _lock = new();
    private readonly Queue<Change> _waiting = [];
    private readonly ChangeWriter _writer = new(store);
    private Task _work = Task.CompletedTask;
    private bool _isWorking;
    private bool _isClosed;

    /// <summary>Does a change in its turn.</summary>
    /// <param name="work">What it does; an exception undoes it.</param>
    /// <param name="cancellationToken">Gives it up while it waits.</param>
    public Task<T> RunAsync<T>(Func<StateTransaction, T> work, CancellationToken cancellationToken)
    {
        var change = new Change<T>(work, cancellationToken);
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_isClosed, typeof(EmbeddedControlPlane));
            _waiting.Enqueue(change);
            if (!_isWorking)
            {
                _isWorking = true;
                _work = Task.Run(Work, CancellationToken.None);
            }
        }

        return change.Task;
    }

    /// <summary>Does what waits, and takes nothing more.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (_lock)
        {
            _isClosed = true;
        }

        await _work.ConfigureAwait(false);
        _writer.Dispose();
    }

    private void Work()
    {
        while (Next() is { } batch)
        {
            foreach (var change in _writer.Write(batch))
            {
                change.Answer();
            }
        }
    }

    /// <summary>What waits; null when nothing does, and the next change has to start the work again.</summary>
    private List<Change>? Next()
    {
        var batch = new List<Change>();
        lock (_lock)
        {
            while (batch.Count < LargestBatch && _waiting.TryDequeue(out var change))
            {
                batch.Add(change);
            }

            _isWorking = batch.Count > 0;
        }

        // Once the lock is given back, a new change may have started the work on another thread.
        return batch.Count > 0 ? batch : null;
    }
}
