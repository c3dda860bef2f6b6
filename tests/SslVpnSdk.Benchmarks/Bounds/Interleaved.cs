using System.Diagnostics;

namespace SslVpnSdk.Benchmarks.Bounds;

/// <summary>Times actions in turn, so that whatever else the machine does falls on all of them.</summary>
internal static class Interleaved
{
    /// <summary>The median of each action's time in milliseconds.</summary>
    /// <param name="warmups">How often each runs before it is timed, while the runtime finds out what to compile well.</param>
    /// <param name="rounds">How often each is timed.</param>
    /// <param name="actions">What to time.</param>
    public static double[] Medians(int warmups, int rounds, params Action[] actions) => Medians(warmups, rounds, [.. actions.Select(Timed)]);

    /// <summary>The median of what each measurement gives, in milliseconds.</summary>
    /// <param name="warmups">How often each is made before it counts.</param>
    /// <param name="rounds">How often each is made.</param>
    /// <param name="actions">What measures itself.</param>
    public static double[] Medians(int warmups, int rounds, params Func<double>[] actions)
    {
        var times = actions.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < warmups + rounds; round++)
        {
            for (var i = 0; i < actions.Length; i++)
            {
                GC.Collect();
                var time = actions[i]();
                if (round >= warmups)
                {
                    times[i].Add(time);
                }
            }
        }

        return [.. times.Select(Median)];
    }

    private static Func<double> Timed(Action action) => () =>
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    };

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
