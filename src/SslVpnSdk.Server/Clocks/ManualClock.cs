using SslVpnSdk.ControlPlane;
using SslVpnSdk.ControlPlane.Clocks;

namespace SslVpnSdk.Server.Clocks;

/// <summary>
/// A clock that only <see cref="Advance"/> moves, for a control plane whose changes end when a test says so. It is kept in the data folder, so that it
/// goes on from where it stood. In a folder that had another clock it stands at the time that one told.
/// </summary>
public sealed class ManualClock : TimeProvider
{
    private readonly string _folder;
    private readonly Lock _lock = new();
    private ClockLine _line;

    private ManualClock(string folder, ClockLine line)
    {
        _folder = folder;
        _line = line;
    }

    /// <summary>The clock of a data folder, which is made when it is missing; the first clock begins at the time it is now.</summary>
    /// <exception cref="ControlPlaneStorageException">The folder cannot be used, or the file of its clock is none.</exception>
    public static ManualClock Open(string dataFolder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dataFolder);
        return new ManualClock(dataFolder, ClockFile.GoOn(dataFolder, 0, System.GetUtcNow()));
    }

    /// <summary>Whether the clock of a data folder is a manual one, so that no change there ends by itself.</summary>
    /// <exception cref="ControlPlaneStorageException">The file of its clock is none.</exception>
    public static bool IsOf(string dataFolder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dataFolder);
        return ClockFile.Read(dataFolder) is { Factor: 0 };
    }

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _line.Time;
        }
    }

    /// <summary>Moves the clock on.</summary>
    /// <param name="time">How far: not negative, and not beyond the year 9000.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is out of that range; the clock was not moved.</exception>
    /// <exception cref="ControlPlaneStorageException">The folder cannot be used; the clock was not moved.</exception>
    public void Advance(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        lock (_lock)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(time, ClockLine.End - _line.Time);
            var moved = _line with { Time = _line.Time + time };
            ClockFile.Write(_folder, moved);
            _line = moved;
        }
    }
}
