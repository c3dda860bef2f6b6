namespace SslVpnSdk.ControlPlane.Clocks;

/// <summary>The clock that a data folder was given, for who opens the folder without one, perhaps beside the server that goes by it.</summary>
internal sealed class FolderClock(string folder) : TimeProvider
{
    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow()
    {
        // Read each time: the server may move it.
        var line = ClockFile.Read(folder);
        var realTime = System.GetUtcNow();
        return line?.At(realTime) ?? realTime;
    }
}
