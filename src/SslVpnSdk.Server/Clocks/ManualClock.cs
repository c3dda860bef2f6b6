namespace SslVpnSdk.Server.Clocks;

/// <summary>
/// A clock that only <see cref="Advance"/> moves, for a control plane whose changes end when a test says so. It is kept in the data folder, so that it
/// goes on from where it stood.
/// </summary>
public sealed class ManualClock : TimeProvider
{
    private const string FileName = "clock.txt";

    private readonly string _path;
    private readonly Lock _lock = new();
    private DateTimeOffset _now;

    private ManualClock(string path, DateTimeOffset now)
    {
        _path = path;
        _now = now;
    }

    /// <summary>The clock of a data folder; a new one begins at the time it is now.</summary>
    /// <exception cref="IOException">The folder cannot be used.</exception>
    /// <exception cref="ServerConfigurationException">The file of the clock holds no time.</exception>
    public static ManualClock Open(string dataFolder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dataFolder);
        Directory.CreateDirectory(dataFolder);
        var path = Path.Combine(dataFolder, FileName);
        return new ManualClock(path, ClockFile.Read(path) ?? System.GetUtcNow());
    }

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    /// <summary>Moves the clock on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public void Advance(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        lock (_lock)
        {
            ClockFile.Write(_path, _now + time);
            _now += time;
        }
    }
}
