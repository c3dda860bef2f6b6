using System.Security.Cryptography;

namespace SslVpnSdk.States;

/// <summary>A state in files that is being changed, and its lock.</summary>
internal sealed class StateFileSession : IStateSession
{
    private readonly StateFile _file;
    private readonly StateLock _lock;
    private readonly StateJournal _journal;
    private readonly ChangeQueue _queue;
    private readonly long _serial;
    private byte[]? _snapshot;
    private bool _isPrepared;
    private bool _isDisposed;

    private StateFileSession(StateFile file, StateLock held)
    {
        _file = file;
        _lock = held;
        var loaded = file.Load();
        var state = loaded.State.Identified(loaded.State.Lineage ?? RandomNumberGenerator.GetHexString(32, lowercase: true), loaded.State.Serial);
        _snapshot = loaded.HasJournal ? Failing(() => file.Fold(state, loaded.Snapshot)) : loaded.Snapshot;
        _isPrepared = loaded.HasJournal || (loaded.FormatVersion == StateFileContent.CurrentFormatVersion && !state.IsEmpty);
        _serial = state.Serial;
        _journal = new StateJournal(file.JournalPath, file.OpenJournal);
        _queue = new ChangeQueue(state, WriteAsync);
    }

    public DeploymentState State => _queue.State;

    public static StateFileSession Open(StateFile file, StateLockOwner owner)
    {
        var held = StateLock.Take(file.LockPath, owner);
        try
        {
            return new StateFileSession(file, held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    public Task RecordAsync(StateChange change) => _queue.RecordAsync(change);

    public Task RecordAsync(IReadOnlyList<StateChange> changes) => _queue.RecordAsync(changes);

    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        await _queue.CloseAsync();
        _journal.Dispose();
        try
        {
            if (_queue.IsSound && State.Serial > _serial)
            {
                _file.Fold(State, _serial == 0 ? null : _snapshot);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Everything is in the journal, and the next session folds it.
        }
        finally
        {
            _lock.Dispose();
        }
    }

    private Task WriteAsync(DeploymentState before, IReadOnlyList<StateChange> changes)
    {
        Failing(() =>
        {
            if (!_isPrepared)
            {
                // The journal goes on from a snapshot that has its lineage, and says which deployment it is of.
                _snapshot = _file.Fold(before, _snapshot);
                _isPrepared = true;
            }

            _journal.Append(before, changes);
            return true;
        });
        return Task.CompletedTask;
    }

    private T Failing<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DeploymentStateException(
                $"{_file.Path}: the state cannot be written ({exception.Message.TrimEnd('.')}). What was recorded before is kept. Mend that, then run again.",
                exception);
        }
    }
}
