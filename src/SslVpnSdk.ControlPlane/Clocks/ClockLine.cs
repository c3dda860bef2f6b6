using System.Text.Json.Serialization;

namespace SslVpnSdk.ControlPlane.Clocks;

/// <summary>How the time of a data folder goes: at one moment it was this time there, and since then it runs so many times as fast as real time.</summary>
/// <param name="RealTime">The moment.</param>
/// <param name="Time">The time it was in the folder.</param>
/// <param name="Factor">How many times as fast it runs; 0: it stands still.</param>
internal sealed record ClockLine(DateTimeOffset RealTime, DateTimeOffset Time, double Factor)
{
    /// <summary>The largest factor.</summary>
    public const double Fastest = 100_000;

    /// <summary>Where every clock stops: the calendar ends with the year 9999, and what is made then must be able to last.</summary>
    public static DateTimeOffset End { get; } = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>What is wrong with it; null for nothing.</summary>
    [JsonIgnore]
    public string? Fault =>
        Factor is not (>= 0 and <= Fastest) ? $"its factor {Factor} is not from 0 to {Fastest}"
        : Time > End ? $"its time is after the year {End.Year}"
        : null;

    /// <summary>The time it is in the folder. A system clock that was set back does not set it back before <see cref="Time"/>.</summary>
    public DateTimeOffset At(DateTimeOffset realTime)
    {
        var passed = Math.Max(0, (realTime - RealTime).Ticks) * Factor;
        return passed < (End - Time).Ticks ? Time + TimeSpan.FromTicks((long)passed) : End;
    }
}
