using SslVpnSdk.Documents;
using SslVpnSdk.States;

namespace SslVpnSdk.Benchmarks.Engines;

/// <summary>A state that is kept in memory, so that what is measured is the engine and no disk.</summary>
internal sealed class MemoryState : IStateBackend, IStateStore, IStateSession
{
    private DeploymentState? _state;

    public string Location => "memory";

    public DeploymentState State => _state!;

    public IStateStore StoreOf(DeploymentDocument document, Uri? endpoint)
    {
        _state ??= DeploymentState.Empty(document.Stack, document.Environment, document.Region);
        return this;
    }

    /// <summary>A state that was read knows nothing yet that is made of it when it is asked for.</summary>
    public Task<DeploymentState> ReadAsync(CancellationToken cancellationToken = default) => Task.FromResult(State.Identified(State.Lineage, State.Serial));

    public Task<IStateSession> OpenAsync(StateLockOwner owner, CancellationToken cancellationToken = default) => Task.FromResult<IStateSession>(this);

    public Task<RestoredState> ReplaceAsync(DeploymentState state, bool isForced, StateLockOwner owner, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<StateLockStatus> LookAtLockAsync(CancellationToken cancellationToken = default) => Task.FromResult(StateLockStatus.Free);

    public Task UnlockAsync(StateLockStatus seen, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task RecordAsync(StateChange change)
    {
        _state = State.With(change);
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
