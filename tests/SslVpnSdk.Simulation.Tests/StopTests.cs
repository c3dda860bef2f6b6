using SslVpnSdk.Applying;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Simulation.Tests.Faults;
using SslVpnSdk.Simulation.Tests.Worlds;

namespace SslVpnSdk.Simulation.Tests;

public sealed class StopTests : EngineTest
{
    [Fact]
    public void A_stop_finishes_what_is_under_way_and_starts_nothing_new()
    {
        var result = Run(Sites("a", "b", "c"), parallelism: 2, stopAt: 2)!;

        Assert.Equal((ApplyOutcome.Stopped, 2, 12), (result.Outcome, result.Done.Count, result.Total));
        Assert.Empty(World.States.State!.Pending);
    }

    [Fact]
    public void A_stop_gives_up_what_the_service_is_too_busy_for()
    {
        var throttled = 0;
        var result = Run(
            Sites("a"), request => request is CreateVpnGatewayRequest && ++throttled > 0 ? Fault.Throttled : Fault.None, stopAt: 12)!;

        Assert.Equal(ApplyOutcome.Stopped, result.Outcome);
        Assert.Equal(["a-gateway: the run was stopped before anything was changed"], result.Skipped.Select(skipped => $"{skipped.Address.Name}: {skipped.Reason}"));
        Assert.Empty(World.States.State!.Pending);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(11)]
    [InlineData(16)]
    [InlineData(21)]
    public void Whenever_a_run_is_stopped_the_next_one_finishes_and_makes_nothing_twice(int stopAt)
    {
        Run(Sites("a", "b"), stopAt: stopAt);

        var result = Run(Sites("a", "b"))!;

        Assert.Equal((ApplyOutcome.Done, 8), (result.Outcome, World.States.State!.Resources.Count));
        Assert.Equal(8, PlaneContent.Of(World.Plane).Ids.Count());
    }
}
