using System.Text.Json;
using SslVpnSdk.ControlPlane.Storage;

namespace SslVpnSdk.ControlPlane.Clocks;

/// <summary>
/// The clock of a data folder, kept in the folder: whichever clock is opened there next begins no earlier than the latest time the folder has seen.
/// A folder without the file goes by real time.
/// </summary>
internal static class ClockFile
{
    public const string FileName = "clock.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The clock; null for real time.</summary>
    /// <exception cref="ControlPlaneStorageException">The file is none.</exception>
    public static ClockLine? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            var line = JsonSerializer.Deserialize<ClockLine>(File.ReadAllText(path), Options);
            return line is { Fault: null } ? line : throw Unusable(path, line?.Fault ?? "it holds no clock");
        }
        catch (FileNotFoundException)
        {
            // Another process has just left it for real time.
            return null;
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            throw Unusable(path, "it holds no clock that can be read", exception);
        }
    }

    /// <summary>Lets time go on from the latest the folder has seen, so many times as fast as real time.</summary>
    /// <exception cref="ControlPlaneStorageException">The folder cannot be used.</exception>
    public static ClockLine GoOn(string folder, double factor, DateTimeOffset realTime)
    {
        var line = new ClockLine(realTime, Read(folder)?.At(realTime) ?? realTime, factor);
        Write(folder, line);
        return line;
    }

    /// <summary>Lets the folder go by real time; where it is ahead already, it goes on from there as fast as real time.</summary>
    /// <returns>The clock; null for real time.</returns>
    /// <exception cref="ControlPlaneStorageException">The folder cannot be used.</exception>
    public static ClockLine? GoOnInRealTime(string folder, DateTimeOffset realTime)
    {
        if (Read(folder) is not { } line)
        {
            return null;
        }

        if (line.At(realTime) > realTime)
        {
            return GoOn(folder, 1, realTime);
        }

        Guard(folder, path => File.Delete(path));
        return null;
    }

    /// <summary>Keeps a clock. It is written beside the file and put in its place, so that no half of one is ever read.</summary>
    /// <exception cref="ControlPlaneStorageException">The folder cannot be used.</exception>
    public static void Write(string folder, ClockLine line)
    {
        DataFolder.EnsureFolder(folder);
        Guard(folder, path =>
        {
            var part = $"{path}.part";
            File.WriteAllText(part, JsonSerializer.Serialize(line, Options));
            File.Move(part, path, overwrite: true);
        });
    }

    private static void Guard(string folder, Action<string> work)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            work(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ControlPlaneStorageException(path, "it cannot be written", "Name a folder that you may write to.", exception);
        }
    }

    private static ControlPlaneStorageException Unusable(string path, string fault, Exception? inner = null) =>
        new(path, fault, "Remove the file, and the clock begins at the time it is then.", inner);
}
