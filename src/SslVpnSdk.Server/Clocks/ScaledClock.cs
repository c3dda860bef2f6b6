namespace SslVpnSdk.Server.Clocks;

/// <summary>
/// A clock that runs faster, or slower, than time. It begins once, when its data folder is made, and that beginning is kept there: after a restart it is
/// where it would be had it never stopped.
/// </summary>
public sealed class ScaledClock : TimeProvider
{
    private const string FileName = "clock-begin.txt";

    private readonly DateTimeOffset _begin;
    private readonly double _factor;

    private ScaledClock(DateTimeOffset begin, double factor)
    {
        _begin = begin;
        _factor = factor;
    }

    /// <summary>The clock of a data folder.</summary>
    /// <param name="dataFolder">The folder, made when it is missing.</param>
    /// <param name="factor">How many times as fast as time it runs: above 0, at most 100,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The factor is out of its range.</exception>
    /// <exception cref="ServerConfigurationException">The file of the clock holds no time.</exception>
    public static ScaledClock Open(string dataFolder, double factor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dataFolder);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(factor);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(factor, 100_000);
        Directory.CreateDirectory(dataFolder);
        var path = Path.Combine(dataFolder, FileName);
        var begin = ClockFile.Read(path) ?? System.GetUtcNow();
        ClockFile.Write(path, begin);
        return new ScaledClock(begin, factor);
    }

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => _begin + ((System.GetUtcNow() - _begin) * _factor);
}
