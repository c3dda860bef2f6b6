using System.Diagnostics;

namespace SslVpnSdk.Benchmarks.Bounds;

/// <summary>Measures how cost grows with size: from each size to ten times that size.</summary>
/// <param name="options">The largest size, and how often to measure.</param>
internal sealed class Scaling(BoundsOptions options)
{
    /// <summary>Ten times the servers may take at most eleven times the time.</summary>
    private const double Limit = 11;

    private const int SmallestSize = 100;

    /// <summary>Smaller sizes are repeated until they come to so many servers, so that the clock can tell.</summary>
    private const int ServersPerMeasurement = 10_000;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    /// <summary>The ratios of each size to the one before it.</summary>
    /// <param name="name">What is measured.</param>
    /// <param name="make">Prepares the work for a number of servers.</param>
    public IEnumerable<Bound> Of(string name, Func<int, Action> make)
    {
        var sizes = Sizes().ToArray();
        var actions = sizes.Select(make).ToArray();
        Warm(actions[0]);
        var medians = Interleaved.Medians(options.Rounds, [.. sizes.Zip(actions, Repeated)]);
        var times = sizes.Zip(medians, (size, median) => median / Repetitions(size)).ToArray();
        return Enumerable.Range(1, sizes.Length - 1).Select(i =>
            new Bound($"{name}, {sizes[i]:N0} : {sizes[i - 1]:N0} servers", times[i], times[i - 1], "ms", Limit));
    }

    private IEnumerable<int> Sizes()
    {
        for (var size = SmallestSize; size <= options.Servers; size *= 10)
        {
            yield return size;
        }
    }

    /// <summary>Until the run time has compiled the code for good, small sizes would be measured with other code than large ones.</summary>
    private static void Warm(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < WarmUp)
        {
            action();
        }
    }

    private static int Repetitions(int size) => Math.Max(1, ServersPerMeasurement / size);

    private static Action Repeated(int size, Action action) => () =>
    {
        for (var i = 0; i < Repetitions(size); i++)
        {
            action();
        }
    };
}
