namespace SslVpnSdk.Simulation.Tests.Time;

/// <summary>What awaits go on with, one after another in the order in which they became ready.</summary>
internal sealed class WorkQueue : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _posted = [];

    public override void Post(SendOrPostCallback d, object? state) => _posted.Enqueue((d, state));

    public override SynchronizationContext CreateCopy() => this;

    public bool TryRunNext()
    {
        if (!_posted.TryDequeue(out var next))
        {
            return false;
        }

        next.Callback(next.State);
        return true;
    }
}
