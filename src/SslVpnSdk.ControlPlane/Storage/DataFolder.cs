namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>The folder that holds the control plane's file. Private keys lie in it, so it is made for its owner alone.</summary>
internal static class DataFolder
{
    public const string FileName = "control-plane.db";

    public static void Ensure(string path)
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(path);
            }
            else
            {
                Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var fault = File.Exists(path) ? "it is a file, not a folder" : "the folder cannot be made";
            throw new ControlPlaneStorageException(path, fault, "Name a folder that you may write to.", exception);
        }
    }
}
