using SslVpnSdk.Documents;
using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Simulation.Tests.Worlds;

/// <summary>The recorded state of the one deployment, which outlives the processes that change it, and its lock.</summary>
internal sealed class MemoryStates(World world)
{
    private readonly World _world = world;
    private MemorySession? _holder;

    public DeploymentState? State { get; private set; }

    /// <summary>Whether a lock was ever taken away: from then on calls of two runs can mix.</summary>
    public bool WasTaken { get; private set; }

    /// <summary>Whether a process holds the lock: not one from which it was taken.</summary>
    public bool IsLocked => _holder is { IsAlive: true };

    /// <summary>The resource with an id, as it is recorded; null for none.</summary>
    public ResourceAddress? AddressOf(string id) => State?.Resources.Values.FirstOrDefault(resource => resource.Id == id)?.Address;

    /// <summary>The states as a process sees them.</summary>
    public IStateBackend For(EngineProcess process) => new View(this, process);

    /// <summary>Takes the lock from whoever holds it, as somebody does who believes that the holder is dead.</summary>
    public void Unlock()
    {
        _holder = null;
        WasTaken = true;
    }

    private sealed class View(MemoryStates states, EngineProcess process) : IStateBackend, IStateStore
    {
        public string Location => "memory";

        public IStateStore StoreOf(DeploymentDocument document, Uri? endpoint)
        {
            states.State ??= DeploymentState.Empty(document.Stack, document.Environment, document.Region);
            return this;
        }

        public Task<DeploymentState> ReadAsync(CancellationToken cancellationToken = default) => Task.FromResult(states.State!);

        public Task<IStateSession> OpenAsync(StateLockOwner owner, CancellationToken cancellationToken = default)
        {
            if (states.IsLocked)
            {
                throw new DeploymentStateException("another apply of this stack is running; nothing was changed.");
            }

            states._holder = new MemorySession(states, process);
            return Task.FromResult<IStateSession>(states._holder);
        }

        public Task<RestoredState> ReplaceAsync(DeploymentState state, bool isForced, StateLockOwner owner, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public Task<StateLockStatus> LookAtLockAsync(CancellationToken cancellationToken = default) =>
            Task.FromResult(new StateLockStatus(states.IsLocked, null));

        public Task UnlockAsync(StateLockStatus seen, CancellationToken cancellationToken = default)
        {
            states.Unlock();
            return Task.CompletedTask;
        }
    }

    private sealed class MemorySession(MemoryStates states, EngineProcess process) : IStateSession
    {
        public bool IsAlive => !process.IsDead;

        public DeploymentState State => states.State!;

        public async Task RecordAsync(StateChange change)
        {
            await process.BeginRecordAsync(change);
            if (states._holder != this)
            {
                throw new DeploymentStateException("the lock was lost; the state cannot be written any more.");
            }

            RecordCheck.Check(states._world, process, change, states.State!);
            states.State = states.State!.With(change);
            process.EndRecord(change);
        }

        public ValueTask DisposeAsync()
        {
            if (states._holder == this)
            {
                states._holder = null;
            }

            return ValueTask.CompletedTask;
        }
    }
}
