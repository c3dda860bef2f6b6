using System.Diagnostics;

namespace SslVpnSdk.Benchmarks.Bounds;

/// <summary>Times actions in turn, so that whatever else the machine does falls on all of them.</summary>
internal static class Interleaved
{
    /// <summary>The median of each action's time in milliseconds.</summary>
    /// <param name="rounds">How often each is timed; it runs once before that.</param>
    /// <param name="actions">What to time.</param>
    public static double[] Medians(int rounds, params Action[] actions) => Medians(rounds, [.. actions.Select(Timed)]);

    /// <summary>The median of what each measurement gives, in milliseconds.</summary>
    /// <param name="rounds">How often each is made; it is made once before that.</param>
    /// <param name="actions">What measures itself.</param>
    public static double[] Medians(int rounds, params Func<double>[] actions)
    {
        var times = actions.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round <= rounds; round++)
        {
            for (var i = 0; i < actions.Length; i++)
            {
                GC.Collect();
                var time = actions[i]();
                if (round > 0)
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
