using System.Collections.Concurrent;
using SslVpnSdk.Simulation.Tests.Worlds;
using Xunit.Abstractions;

namespace SslVpnSdk.Simulation.Tests;

public sealed class SimulationTests(ITestOutputHelper output)
{
    private const int Shown = 3;

    [Fact]
    public void After_every_schedule_a_run_without_faults_converges()
    {
        var failures = new ConcurrentDictionary<int, string>();
        Parallel.ForEach(
            Soak.Seeds, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, seed => Try(seed, failures));

        foreach (var (seed, failure) in failures.OrderBy(failure => failure.Key).Take(Shown))
        {
            output.WriteLine($"seed {seed}: {failure}");
        }

        Assert.True(
            failures.IsEmpty,
            $"{failures.Count} seeds failed: {string.Join(", ", failures.Keys.Order().Take(20))}. One alone: SOAK_SEEDS=1 SOAK_SEED={failures.Keys.Order().FirstOrDefault()} eng/soak.sh simulation");
    }

    [Fact]
    public void A_seed_is_the_same_schedule_each_time()
    {
        Assert.Equal(TraceOf(7), TraceOf(7));

        static string TraceOf(int seed)
        {
            using var simulation = new Simulation(seed);
            simulation.Run();
            return simulation.Trace;
        }
    }

    private static void Try(int seed, ConcurrentDictionary<int, string> failures)
    {
        using var simulation = new Simulation(seed);
        try
        {
            simulation.Run();
        }
        catch (Exception exception)
        {
            var message = exception is ViolationException ? exception.Message : exception.ToString();
            failures[seed] = $"{message}\n{simulation.Trace}";
        }
    }
}
