namespace SslVpnSdk.Simulation.Tests.Time;

/// <summary>A clock that stands still while anybody works, and jumps to the next wait when nobody does. One thread does all the work.</summary>
internal sealed class VirtualTime : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 4, 1, 8, 0, 0, TimeSpan.Zero);

    private readonly PriorityQueue<TaskCompletionSource, (TimeSpan Due, long Order)> _waits = new();
    private readonly WorkQueue _work = new();
    private long _order;

    /// <summary>The time since the start.</summary>
    public TimeSpan Now { get; private set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Start + Now;

    public override long GetTimestamp() => Now.Ticks;

    public void Advance(TimeSpan time) => Now += time;

    /// <summary>Waits; others work meanwhile.</summary>
    public async Task DelayAsync(TimeSpan time, CancellationToken cancellationToken = default)
    {
        var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _waits.Enqueue(source, (Now + time, _order++));
        await using var registration = cancellationToken.Register(() => source.TrySetCanceled(cancellationToken));
        await source.Task;
    }

    /// <summary>Does work to its end, on this thread.</summary>
    /// <exception cref="InvalidOperationException">It waits for something that never comes.</exception>
    public T Run<T>(Func<Task<T>> work)
    {
        var outside = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(_work);
        try
        {
            var task = work();
            while (!task.IsCompleted)
            {
                if (!_work.TryRunNext() && !TryJump())
                {
                    throw new InvalidOperationException("everybody waits for something that never comes.");
                }
            }

            return task.GetAwaiter().GetResult();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(outside);
        }
    }

    private bool TryJump()
    {
        if (!_waits.TryDequeue(out var source, out var wait))
        {
            return false;
        }

        if (!source.Task.IsCompleted)
        {
            Now = wait.Due > Now ? wait.Due : Now;
            source.TrySetResult();
        }

        return true;
    }
}
