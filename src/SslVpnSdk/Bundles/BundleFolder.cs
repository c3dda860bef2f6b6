using System.Security.Cryptography;
using System.Text;
using SslVpnSdk.States;

namespace SslVpnSdk.Bundles;

/// <summary>The folder of the bundles of a deployment. Only its owner may read it: private keys are in it.</summary>
/// <param name="path">The folder; made when there is something to write.</param>
internal sealed class BundleFolder(string path)
{
    /// <summary>Of names that are longer, a part and a hash: file systems have names of up to 255 bytes.</summary>
    private const int MostBytes = 150;

    /// <summary>Writes a bundle in place of the one that is there: all of it, or nothing.</summary>
    /// <param name="name">What the bundle is called; any text.</param>
    /// <param name="files">Its files.</param>
    /// <returns>Its folder.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public string Write(string name, IEnumerable<(string Name, string Content)> files)
    {
        var folder = FolderName(name);
        var (target, next, old) = (Path.Combine(path, folder), Path.Combine(path, $".{folder}.next"), Path.Combine(path, $".{folder}.old"));
        Delete(next);
        CreateFolder(next);
        foreach (var file in files)
        {
            Write(Path.Combine(next, file.Name), file.Content);
        }

        Delete(old);
        if (Directory.Exists(target))
        {
            Directory.Move(target, old);
        }

        Directory.Move(next, target);
        Delete(old);
        return target;
    }

    /// <summary>A name that is one in every file system: letters, digits, hyphens, underscores and dots inside stay, the rest is its bytes, <c>%2f</c>.</summary>
    internal static string FolderName(string name)
    {
        var text = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
        {
            var isDotInside = rune.Value == '.' && text.Length > 0;
            text.Append(Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' || isDotInside ? rune.ToString() : Escaped(rune));
        }

        var whole = text.ToString();
        whole = whole.EndsWith('.') ? whole[..^1] + "%2e" : whole;
        return Encoding.UTF8.GetByteCount(whole) <= MostBytes ? whole : $"{Start(whole)}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..16]}";
    }

    private static string Escaped(Rune rune) => string.Concat(Encoding.UTF8.GetBytes(rune.ToString()).Select(value => $"%{value:x2}"));

    private static string Start(string text)
    {
        var start = new StringBuilder();
        var bytes = 0;
        foreach (var rune in text.EnumerateRunes().TakeWhile(rune => (bytes += rune.Utf8SequenceLength) <= MostBytes - 20))
        {
            start.Append(rune);
        }

        return start.ToString();
    }

    /// <summary>Makes a folder, and those above it that are missing: a mode that is given holds for the last one alone.</summary>
    private static void CreateFolder(string folder)
    {
        if (Path.GetDirectoryName(folder) is { } above && !Directory.Exists(above))
        {
            CreateFolder(above);
        }

        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static void Write(string file, string content)
    {
        using var stream = new FileStream(file, DurableFile.Options(FileMode.CreateNew));
        DurableFile.Write(stream, Encoding.UTF8.GetBytes(content));
        stream.Flush(flushToDisk: true);
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
