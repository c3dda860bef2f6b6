namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>The folder that holds the control plane's file. Private keys lie in it, so it is made for its owner alone.</summary>
internal static class DataFolder
{
    public const string FileName = "control-plane.db";

    private const UnixFileMode OwnerReadsAndWrites = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes the folder and the file in it when they are missing.</summary>
    /// <returns>The path of the file.</returns>
    public static string Ensure(string folder)
    {
        EnsureFolder(folder);
        var file = Path.Combine(folder, FileName);
        if (!Path.Exists(file))
        {
            Guard(folder, "no file can be made in it", () => MakeFile(file));
        }

        return file;
    }

    /// <summary>Makes the folder when it is missing.</summary>
    public static void EnsureFolder(string folder) =>
        Guard(folder, File.Exists(folder) ? "it is a file, not a folder" : "the folder cannot be made", () => MakeFolder(folder));

    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnerReadsAndWrites | UnixFileMode.UserExecute);
        }
    }

    /// <summary>SQLite would make the file for all to read; what it makes beside it gets the rights of the file.</summary>
    private static void MakeFile(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerReadsAndWrites;
        }

        using var stream = new FileStream(file, options);
    }

    private static void Guard(string path, string fault, Action work)
    {
        try
        {
            work();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ControlPlaneStorageException(path, fault, "Name a folder that you may write to.", exception);
        }
    }
}
