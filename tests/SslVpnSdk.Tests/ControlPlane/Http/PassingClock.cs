using Microsoft.Extensions.Time.Testing;

namespace SslVpnSdk.Tests.ControlPlane.Http;

/// <summary>A clock on which every wait is over at once, and took its time; time-outs end when a wait or a test takes it past them.</summary>
internal sealed class PassingClock : FakeTimeProvider
{
    public PassingClock()
        : base(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero))
    {
    }

    /// <summary>The waits so far, in milliseconds.</summary>
    public List<double> Waits { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (state is not CancellationTokenSource && dueTime != Timeout.InfiniteTimeSpan)
        {
            Waits.Add(dueTime.TotalMilliseconds);
            Advance(dueTime);
        }

        return timer;
    }
}
