using System.Globalization;

namespace SslVpnSdk.Server.Clocks;

/// <summary>A time in a file of the data folder.</summary>
internal static class ClockFile
{
    /// <summary>The time; null when there is no file.</summary>
    public static DateTimeOffset? Read(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        return DateTimeOffset.TryParseExact(
            File.ReadAllText(path).Trim(), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : throw new ServerConfigurationException(path, "it holds no time", "Remove it, and the clock begins at the time it is then.");
    }

    /// <summary>Writes the time beside the file and puts it in its place, so that no half of one is ever read.</summary>
    public static void Write(string path, DateTimeOffset time)
    {
        var part = $"{path}.part";
        File.WriteAllText(part, time.ToString("O", CultureInfo.InvariantCulture));
        File.Move(part, path, overwrite: true);
    }
}
