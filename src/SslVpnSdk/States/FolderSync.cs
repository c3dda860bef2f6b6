using System.Runtime.InteropServices;

namespace SslVpnSdk.States;

/// <summary>
/// Writes a folder's entries to the disk. A file that was written, flushed and renamed is there after a crash only when its folder was flushed too,
/// and .NET opens no folder. On Windows there is no such call for folders: NTFS keeps a journal of renames, so that a crash leaves the old file or the new
/// one, but may leave the old one. File systems that cannot do it (some network ones) are left to their own ways.
/// </summary>
internal static class FolderSync
{
    private const int ReadOnly = 0;
    private const int InvalidArgument = 22;
    private const int BadDescriptor = 9;
    private const int NotSupportedOnLinux = 95;
    private const int NotSupportedOnMacOs = 45;

    /// <exception cref="IOException">The disk failed.</exception>
    public static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = Open(folder, ReadOnly);
        if (descriptor < 0)
        {
            // A folder in which one may write and that one may not read.
            return;
        }

        try
        {
            if (Sync(descriptor) < 0 && Marshal.GetLastPInvokeError() is var error && !CannotBe(error))
            {
                throw new IOException($"{Marshal.GetPInvokeErrorMessage(error)} : '{folder}'");
            }
        }
        finally
        {
            _ = Close(descriptor);
        }
    }

    private static bool CannotBe(int error) => error is InvalidArgument or BadDescriptor or NotSupportedOnLinux or NotSupportedOnMacOs;

    [DllImport("libc", EntryPoint = "open", SetLastError = true, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Sync(int descriptor);

    [DllImport("libc", EntryPoint = "close", SetLastError = true, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int descriptor);
}
