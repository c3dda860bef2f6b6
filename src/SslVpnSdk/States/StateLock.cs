using System.Text.Json;

namespace SslVpnSdk.States;

/// <summary>
/// Keeps a second run of a deployment out. The operating system holds the lock and releases it when the process ends, however that happens; that the file is
/// there means nothing. It stays, since two runs could each lock a file of that name if one deleted it. Who holds it stands in a file beside it.
/// </summary>
internal sealed class StateLock : IDisposable
{
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockOnMacOs = 35;
    private const int Attempts = 5;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true };

    private readonly string _path;
    private readonly FileStream _file;

    private StateLock(string path, FileStream file)
    {
        _path = path;
        _file = file;
    }

    /// <summary>Takes the lock, or fails at once.</summary>
    /// <param name="path">The file that stands for it; its folder is made.</param>
    /// <param name="owner">Who takes it.</param>
    /// <param name="pause">Waits before the next attempt; null for a few milliseconds.</param>
    /// <returns>The lock; disposing it releases it.</returns>
    /// <exception cref="DeploymentStateException">Another run holds it, or files are not locked here.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static StateLock Take(string path, StateLockOwner owner, Action? pause = null)
    {
        DurableFile.MakeFolder(path);
        for (var attempt = 1; ; attempt++)
        {
            if (TryOpen(path, FileMode.OpenOrCreate) is { } file)
            {
                return Taken(path, file, owner);
            }

            // Somebody who only looks holds it for a moment, also after one who died; and one who just took it has not said yet who it is.
            if (attempt == Attempts)
            {
                throw new StateLockStatus(true, Owner(path)).Refusal(path);
            }

            (pause ?? Wait)();
        }
    }

    /// <summary>Whether somebody holds the lock.</summary>
    public static StateLockStatus Look(string path)
    {
        if (!File.Exists(path))
        {
            return StateLockStatus.Free;
        }

        using var file = TryOpen(path, FileMode.Open);
        return new StateLockStatus(file is null, Owner(path));
    }

    /// <summary>Forgets who ended without giving the lock back.</summary>
    public static void Clear(string path)
    {
        using var file = TryOpen(path, FileMode.Open) ?? throw Look(path).Refusal(path);
        File.Delete(InformationPath(path));
    }

    public void Dispose()
    {
        try
        {
            File.Delete(InformationPath(_path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is taken for what it then is: the name of somebody who ended without deleting it.
        }

        _file.Dispose();
    }

    private static StateLock Taken(string path, FileStream file, StateLockOwner owner)
    {
        try
        {
            ThrowIfNotLocked(path);
            using var information = new FileStream(InformationPath(path), DurableFile.Options(FileMode.Create));
            information.Write(JsonSerializer.SerializeToUtf8Bytes(owner, Format));
            return new StateLock(path, file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>.NET goes on where the file system cannot lock, or where it was told not to. Who has the lock cannot get it once more: not even the same process.</summary>
    private static void ThrowIfNotLocked(string path)
    {
        using var second = TryOpen(path, FileMode.Open);
        if (second is not null)
        {
            throw new DeploymentStateException(
                $"{path}: files are not locked in this folder, so two runs could work at once; nothing was changed. Keep the state in PostgreSQL, or in another folder; "
                + "where DOTNET_SYSTEM_IO_DISABLEFILELOCKING is set, unset it if locks work there.");
        }
    }

    private static void Wait() => Thread.Sleep(Pause);

    private static string InformationPath(string path) => path + ".json";

    private static FileStream? TryOpen(string path, FileMode mode)
    {
        var options = DurableFile.Options(mode);
        options.Share = FileShare.None;
        try
        {
            return new FileStream(path, options);
        }
        catch (IOException exception) when (exception.HResult is SharingViolation or WouldBlockOnLinux or WouldBlockOnMacOs)
        {
            return null;
        }
    }

    private static StateLockOwner? Owner(string path)
    {
        try
        {
            return DurableFile.Read(InformationPath(path)) is { } text ? JsonSerializer.Deserialize<StateLockOwner>(text, Format) : null;
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
