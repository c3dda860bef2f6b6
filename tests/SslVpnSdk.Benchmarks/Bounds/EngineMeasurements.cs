using SslVpnSdk.Benchmarks.Engines;

namespace SslVpnSdk.Benchmarks.Bounds;

/// <summary>Measures plans and applies of more and more SSL servers, each on its own VPN gateway.</summary>
/// <remarks>
/// Each size is measured on as many deployments as come to the same number of servers, in turn with the others: so the collector works as
/// often for the small ones as for the large one, and whatever else the machine does falls on all of them.
/// </remarks>
/// <param name="options">The largest size, and how often to measure.</param>
internal sealed class EngineMeasurements(BoundsOptions options)
{
    private const double MiB = 1024 * 1024;

    private const int PlannedWithinASecond = 5_000;

    /// <summary>Each deployment has a database of its own, so that there cannot be as many as ten servers each would need.</summary>
    private const int MostDeployments = 500;

    private const int WarmUps = 60;

    private static readonly int[] AllSizes = [10, 100, 1_000, 5_000, 50_000];

    private int[] Sizes => [.. AllSizes.Where(size => size <= options.Servers)];

    /// <summary>Plans without changes.</summary>
    public IEnumerable<Bound> Plan()
    {
        var deployments = Sizes.Select(size => Enumerable.Range(0, Count(size)).Select(_ => Applied(size)).ToArray()).ToArray();
        foreach (var run in Enumerable.Repeat(deployments[0][0], WarmUps).Concat(deployments.SelectMany(runs => runs)))
        {
            run.Plan();
        }

        var times = Medians(size => deployments[Array.IndexOf(Sizes, size)].Select(run => run.Plan()));
        foreach (var run in deployments.SelectMany(runs => runs))
        {
            run.Dispose();
        }

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
        var comparisons = Sizes.ToDictionary(size => size, size => Enumerable.Range(0, Count(size)).Select(_ => new DocumentComparison(size)).ToArray());
        foreach (var comparison in Enumerable.Repeat(comparisons[Sizes[0]][0], WarmUps).Concat(comparisons.Values.SelectMany(all => all)))
        {
            comparison.Compare();
        }

        var times = Medians(size => comparisons[size].Select(comparison => comparison.Compare()).Select(time => new EngineTimes(time, time)));
        return times.Zip(times.Skip(1), (few, many) =>
            new Bound($"two documents compared by name, {many.Size:N0} : {few.Size:N0} servers", many.Times.All, few.Times.All, "ms", null));
    }

    /// <summary>Applies to a control plane without anything.</summary>
    public IEnumerable<Bound> Apply()
    {
        foreach (var _ in Enumerable.Range(0, WarmUps))
        {
            Applied(Sizes[0]).Dispose();
        }

        var times = Medians(size => Enumerable.Range(0, Count(size)).Select(_ =>
        {
            using var run = new EngineRun(size);
            return run.Apply();
        }));
        var held = Sizes.Select(size =>
        {
            var midway = new HeldMidway();
            using var run = new EngineRun(size);
            run.Apply(midway);
            return (Size: size, Held: midway.Bytes / MiB);
        }).ToArray();

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

    private static EngineRun Applied(int size)
    {
        var run = new EngineRun(size);
        run.Apply();
        return run;
    }

    private static EngineTimes Median(IEnumerable<EngineTimes> times) => times.OrderBy(time => time.All).ElementAt(times.Count() / 2);

    private int Count(int size) => Math.Min(MostDeployments, Sizes[^1] / size);

    /// <summary>The median of what one deployment of each size takes.</summary>
    /// <param name="measure">Measures as many deployments of a size as there are.</param>
    private List<(int Size, EngineTimes Times)> Medians(Func<int, IEnumerable<EngineTimes>> measure)
    {
        var rounds = Enumerable.Range(0, options.Rounds).Select(_ => Sizes.ToDictionary(size => size, size =>
        {
            GC.Collect();
            return measure(size).Aggregate((sum, next) => sum + next) / Count(size);
        })).ToArray();
        return [.. Sizes.Select(size => (size, Median(rounds.Select(round => round[size]))))];
    }
}
