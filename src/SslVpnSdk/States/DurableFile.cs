namespace SslVpnSdk.States;

/// <summary>Files that outlive the machine's crash, for their owner's eyes alone.</summary>
internal static class DurableFile
{
    private const UnixFileMode OwnerReadsAndWrites = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>How a file is made, and opened so that others can read, move and delete it meanwhile.</summary>
    public static FileStreamOptions Options(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = FileShare.ReadWrite | FileShare.Delete, BufferSize = 0 };
        if (mode != FileMode.Open && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerReadsAndWrites;
        }

        return options;
    }

    /// <summary>Makes the folder of a file, and those above it that are missing, so that they outlive a crash.</summary>
    public static void MakeFolder(string path)
    {
        var folder = FolderOf(path);
        if (!Directory.Exists(folder))
        {
            MakeFolder(folder);
            Directory.CreateDirectory(folder);
            FlushFolder(folder);
        }
    }

    /// <summary>
    /// Puts a text in the place of a file's: after a crash there is the old one or the new one, whole. What was there before keeps its place when
    /// this fails.
    /// </summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> text)
    {
        var next = path + ".next";
        try
        {
            // One that a killed run left could have other rights.
            File.Delete(next);
            using (var stream = new FileStream(next, Options(FileMode.CreateNew)))
            {
                Write(stream, text);
                stream.Flush(flushToDisk: true);
            }

            File.Move(next, path, overwrite: true);
        }
        catch
        {
            Discard(next);
            throw;
        }

        FolderSync.Flush(FolderOf(path));
    }

    /// <summary>Writes behind what was written.</summary>
    /// <exception cref="IOException">It cannot be written; also when the file gets larger than the system allows, for which .NET has another exception.</exception>
    public static void Write(FileStream file, ReadOnlySpan<byte> text)
    {
        try
        {
            file.Write(text);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw new IOException($"File too large : '{file.Name}'", exception);
        }
    }

    /// <summary>Reads a file that others may be replacing; null when there is none.</summary>
    public static byte[]? Read(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var text = new MemoryStream();
            stream.CopyTo(text);
            return text.ToArray();
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Makes what was made, moved or deleted in the folder of a file outlive a crash.</summary>
    public static void FlushFolder(string path) => FolderSync.Flush(FolderOf(path));

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path))!;

    private static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The failure that led here is the one to tell; this file is overwritten the next time.
        }
    }
}
