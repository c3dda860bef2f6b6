using System.Diagnostics;

namespace SslVpnSdk.Benchmarks.Bounds;

/// <summary>Measures how cost grows with size: from each size to ten times that size.</summary>
/// <remarks>
/// Each size is measured on as many stacks or solutions as come to the same number of servers, so that the same memory is gone
/// through for all sizes. A small one measured over and over would be compared from the processor's cache with a large one that is not in it.
/// </remarks>
/// <param name="options">The largest size, and how often to measure.</param>
internal sealed class Scaling(BoundsOptions options)
{
    /// <summary>Ten times the servers may take at most eleven times the time.</summary>
    public const double Limit = 11;

    private const int SmallestSize = 100;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    /// <summary>The ratios of each size to the one before it.</summary>
    /// <param name="name">What is measured.</param>
    /// <param name="make">Prepares the work for a number of servers.</param>
    /// <param name="limit">The greatest ratio allowed; null when the ratios are only stated.</param>
    public IEnumerable<Bound> Of(string name, Func<int, Action> make, double? limit = Limit)
    {
        var sizes = Sizes().ToArray();
        Warm(make(SmallestSize));
        var medians = Interleaved.Medians(1, options.Rounds, [.. sizes.Select(size => InTurn(size, make))]);
        var times = sizes.Zip(medians, (size, median) => median * size / options.Servers).ToArray();
        return Enumerable.Range(1, sizes.Length - 1).Select(i =>
            new Bound($"{name}, {sizes[i]:N0} : {sizes[i - 1]:N0} servers", times[i], times[i - 1], "ms", limit));
    }

    private IEnumerable<int> Sizes()
    {
        for (var size = SmallestSize; size <= options.Servers; size *= 10)
        {
            yield return size;
        }
    }

    private Action InTurn(int size, Func<int, Action> make)
    {
        var actions = Enumerable.Range(0, options.Servers / size).Select(_ => make(size)).ToArray();
        return () => Array.ForEach(actions, action => action());
    }

    /// <summary>Until the run time has compiled the code for good, the first sizes would be measured with other code than the last.</summary>
    private static void Warm(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < WarmUp)
        {
            action();
        }
    }
}
