using SslVpnSdk.Benchmarks.Engines;

namespace SslVpnSdk.Benchmarks.Bounds;

/// <summary>Measures plans and applies of more and more SSL servers, each on its own VPN gateway.</summary>
/// <param name="options">The largest size, and how often to measure.</param>
internal sealed class EngineMeasurements(BoundsOptions options)
{
    private const double MiB = 1024 * 1024;

    private const int PlannedWithinASecond = 5_000;

    /// <summary>Sizes up to this one are measured as often as come to it.</summary>
    private const int LeastServers = 1_000;

    private static readonly int[] Sizes = [10, 100, 1_000, 5_000, 50_000];

    /// <summary>Plans without changes.</summary>
    public IEnumerable<Bound> Plan()
    {
        var times = Measured(size =>
        {
            using var run = new EngineRun(size);
            run.Apply();
            run.Plan();
            return Median([.. Enumerable.Range(0, options.Rounds).Select(_ => run.Plan())]);
        });
        if (times.FirstOrDefault(entry => entry.Size == PlannedWithinASecond) is { Times: { } enough })
        {
            yield return new Bound($"the engine's own time for a plan without changes of {PlannedWithinASecond:N0} servers : 1 s", enough.Engine, 1000, "ms", 1);
        }

        foreach (var bound in Ratios("plan without changes", times).Concat(Comparison()))
        {
            yield return bound;
        }
    }

    /// <summary>How the least grows that a plan can do.</summary>
    private IEnumerable<Bound> Comparison()
    {
        var times = Measured(size =>
        {
            var comparison = new DocumentComparison(size);
            return Median([.. Enumerable.Range(0, 1 + options.Rounds).Select(_ => comparison.Compare()).Skip(1).Select(time => new EngineTimes(time, time))]);
        });
        return times.Zip(times.Skip(1), (few, many) =>
            new Bound($"two documents compared by name, {many.Size:N0} : {few.Size:N0} servers", many.Times.All, few.Times.All, "ms", null));
    }

    /// <summary>Applies to a control plane without anything.</summary>
    public IEnumerable<Bound> Apply()
    {
        var held = new List<(int Size, double Held)>();
        var times = Measured(size =>
        {
            using var run = new EngineRun(size);
            return run.Apply();
        });
        foreach (var (size, _) in times)
        {
            var midway = new HeldMidway();
            using var run = new EngineRun(size);
            run.Apply(midway);
            held.Add((size, midway.Bytes / MiB));
        }

        return Ratios("apply", times).Concat(held.Zip(held.Skip(1), (few, many) =>
            new Bound($"memory midway, {many.Size:N0} : {few.Size:N0} servers", many.Held, few.Held, "MiB", Limit(many.Size, few.Size))));
    }

    /// <summary>Ten times the servers may take at most eleven times the time; five times the servers half of that.</summary>
    private static double Limit(int many, int few) => Scaling.Limit * many / few / 10;

    private static IEnumerable<Bound> Ratios(string name, IReadOnlyList<(int Size, EngineTimes Times)> times) =>
        times.Zip(times.Skip(1), (few, many) => new[]
        {
            new Bound($"{name}, {many.Size:N0} : {few.Size:N0} servers", many.Times.All, few.Times.All, "ms", Limit(many.Size, few.Size)),
            new Bound(
                $"{name}, the engine alone, {many.Size:N0} : {few.Size:N0} servers", many.Times.Engine, few.Times.Engine, "ms", Limit(many.Size, few.Size)),
        }).SelectMany(bounds => bounds);

    private static EngineTimes Median(List<EngineTimes> times) => times.OrderBy(time => time.All).ElementAt(times.Count / 2);

    private List<(int Size, EngineTimes Times)> Measured(Func<int, EngineTimes> measure)
    {
        foreach (var _ in Enumerable.Range(0, 20))
        {
            measure(Sizes[1]);
        }

        return [.. Sizes.Where(size => size <= options.Servers).Select(size => (size, Repeated(size, measure)))];
    }

    private static EngineTimes Repeated(int size, Func<int, EngineTimes> measure)
    {
        var count = Math.Max(1, LeastServers / size);
        GC.Collect();
        return Enumerable.Range(0, count).Select(_ => measure(size)).Aggregate((sum, next) => sum + next) / count;
    }
}
