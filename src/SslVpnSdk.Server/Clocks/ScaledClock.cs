using SslVpnSdk.ControlPlane;
using SslVpnSdk.ControlPlane.Clocks;

namespace SslVpnSdk.Server.Clocks;

/// <summary>
/// A clock that runs faster, or slower, than time. It is kept in the data folder: after a restart it is where it would be had it never stopped. In a folder
/// that had another clock it goes on from the time that one told.
/// </summary>
public sealed class ScaledClock : TimeProvider
{
    private readonly ClockLine _line;

    private ScaledClock(ClockLine line) => _line = line;

    /// <summary>The clock of a data folder; the first one begins at the time it is now. In the year 9000 it stops.</summary>
    /// <param name="dataFolder">The folder, made when it is missing.</param>
    /// <param name="factor">How many times as fast as time it runs: above 0, at most 100,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The factor is out of its range.</exception>
    /// <exception cref="ControlPlaneStorageException">The folder cannot be used, or the file of its clock is none.</exception>
    public static ScaledClock Open(string dataFolder, double factor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dataFolder);
        if (factor is not (> 0 and <= ClockLine.Fastest))
        {
            throw new ArgumentOutOfRangeException(nameof(factor), factor, $"A clock runs faster than 0, and at most {ClockLine.Fastest} times as fast as time.");
        }

        return new ScaledClock(ClockFile.GoOn(dataFolder, factor, System.GetUtcNow()));
    }

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => _line.At(System.GetUtcNow());
}
