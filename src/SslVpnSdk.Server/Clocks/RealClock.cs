using SslVpnSdk.ControlPlane;
using SslVpnSdk.ControlPlane.Clocks;

namespace SslVpnSdk.Server.Clocks;

/// <summary>
/// Real time for a data folder. Where the folder had a clock that is ahead of it, time does not go back: it goes on from there, as fast as real time.
/// </summary>
public sealed class RealClock : TimeProvider
{
    private readonly ClockLine? _line;

    private RealClock(ClockLine? line) => _line = line;

    /// <summary>How far it is ahead of real time; zero where the folder had no other clock, or one that was behind.</summary>
    public TimeSpan Lead => _line is null ? TimeSpan.Zero : _line.Time - _line.RealTime;

    /// <summary>The clock of a data folder, which it becomes from now on.</summary>
    /// <exception cref="ControlPlaneStorageException">The folder cannot be used, or the file of its clock is none.</exception>
    public static RealClock Open(string dataFolder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dataFolder);
        return new RealClock(ClockFile.GoOnInRealTime(dataFolder, System.GetUtcNow()));
    }

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow()
    {
        var realTime = System.GetUtcNow();
        return _line?.At(realTime) ?? realTime;
    }
}
