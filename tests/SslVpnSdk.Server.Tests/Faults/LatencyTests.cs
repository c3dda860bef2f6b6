using Microsoft.Extensions.Time.Testing;
using SslVpnSdk.Server.Faults;
using SslVpnSdk.Server.Tests.Http;

namespace SslVpnSdk.Server.Tests.Faults;

public class LatencyTests : ServerTest
{
    private readonly WatchedClock _clock = new();

    protected override ControlPlaneServerOptions Options => base.Options with
    {
        TimeProvider = _clock,
        Faults = new FaultPlan { Rules = [new() { Kind = FaultKind.Latency, Milliseconds = 5000 }] },
    };

    [Fact]
    public async Task An_answer_comes_late()
    {
        _clock.SetUtcNow(Clock.GetUtcNow());
        var answer = Call("DescribeVpcs", ("RegionId", Region));

        await _clock.IsWaitedFor;
        _clock.Advance(TimeSpan.FromMilliseconds(4999));
        Assert.False(answer.IsCompleted);
        _clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal(200, (await answer).Status);
    }

    /// <summary>Tells when somebody begins to wait, so that the clock is not moved before.</summary>
    private sealed class WatchedClock : FakeTimeProvider
    {
        private readonly TaskCompletionSource _waited = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task IsWaitedFor => _waited.Task;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            _waited.TrySetResult();
            return timer;
        }
    }
}
