using System.Diagnostics;
using SslVpnSdk.Applying;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.Simulation.Tests.Time;

namespace SslVpnSdk.Benchmarks.Engines;

/// <summary>A deployment of many SSL servers to an embedded control plane in memory, whose time passes when everybody waits.</summary>
internal sealed class EngineRun : IDisposable
{
    private static int _count;

    private readonly VirtualTime _time = new();
    private readonly EmbeddedControlPlane _embedded;
    private readonly TimedControlPlane _plane;
    private readonly Deployment _deployment;
    private readonly DeploymentDocument _document;

    public EngineRun(int servers)
    {
        _document = EngineFleet.Of(servers);
        _embedded = EmbeddedControlPlane.OpenInMemory(
            $"benchmark-{Interlocked.Increment(ref _count)}",
            new ControlPlaneOptions { TimeProvider = _time, Seed = 1, TransitionDuration = TimeSpan.FromSeconds(30), VpnGatewayQuota = int.MaxValue });
        _plane = new TimedControlPlane(_embedded);
        _deployment = new Deployment(
            _plane, new MemoryState(), new ApplierOptions { TimeProvider = _time, Delay = _time.DelayAsync, Jitter = () => 0.5 });
    }

    /// <summary>Plans and applies.</summary>
    public EngineTimes Apply(IProgress<ApplyEvent>? progress = null) => Timed(async () =>
    {
        var result = await _deployment.ApplyAsync(await _deployment.PlanAsync(_document), progress);
        return result.Outcome == ApplyOutcome.Done ? result.Total : throw new InvalidOperationException(result.Failure);
    });

    /// <summary>Plans; everything is as the document says.</summary>
    public EngineTimes Plan() => Timed(async () =>
    {
        var plan = await _deployment.PlanAsync(_document);
        return plan.HasChanges ? throw new InvalidOperationException("The plan has something to do.") : plan.Steps.Count;
    });

    public void Dispose() => _embedded.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private EngineTimes Timed(Func<Task<int>> work)
    {
        var (start, before) = (Stopwatch.GetTimestamp(), _plane.Time);
        _time.Run(work);
        var all = Stopwatch.GetElapsedTime(start);
        return new EngineTimes(all.TotalMilliseconds, (all - (_plane.Time - before)).TotalMilliseconds);
    }
}
