namespace SslVpnSdk.States;

/// <summary>A state file that is being changed, and its lock.</summary>
internal sealed class StateFileSession(StateFile file, IDisposable held) : IStateSession
{
    private readonly SemaphoreSlim _writing = new(1);

    public DeploymentState State { get; private set; } = file.Read();

    public async Task RecordAsync(StateChange change)
    {
        await _writing.WaitAsync();
        try
        {
            var next = State.With(change);
            file.Write(next);
            State = next;
        }
        finally
        {
            _writing.Release();
        }
    }

    public ValueTask DisposeAsync()
    {
        held.Dispose();
        _writing.Dispose();
        return ValueTask.CompletedTask;
    }
}
