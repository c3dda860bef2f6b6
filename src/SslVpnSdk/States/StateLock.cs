namespace SslVpnSdk.States;

/// <summary>
/// Keeps a second apply of a deployment out. The operating system holds the lock and releases it when the process ends, however that
/// happens; that the file is there means nothing. It stays, since two runs could each lock a file of that name if one deleted it.
/// </summary>
internal static class StateLock
{
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockOnMacOs = 35;

    /// <summary>Takes the lock, or fails at once.</summary>
    /// <param name="path">The file that stands for it; its folder is made.</param>
    /// <returns>The lock; disposing it releases it.</returns>
    /// <exception cref="DeploymentStateException">Another apply holds it.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static IDisposable Take(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (exception.HResult is SharingViolation or WouldBlockOnLinux or WouldBlockOnMacOs)
        {
            throw new DeploymentStateException(
                $"{path}: another apply of this stack is running; nothing was changed. Wait for its end, then plan again.", exception);
        }
    }
}
