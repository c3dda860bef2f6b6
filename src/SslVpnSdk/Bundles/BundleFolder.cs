using System.Text;
using SslVpnSdk.States;

namespace SslVpnSdk.Bundles;

/// <summary>The folder of the bundles of a deployment. Only its owner may read it: private keys are in it.</summary>
/// <param name="path">The folder; made when there is something to write.</param>
/// <param name="flush">Writes a folder's entries to the disk; null for the system's way.</param>
internal sealed class BundleFolder(string path, Action<string>? flush = null)
{
    private readonly Action<string> _flush = flush ?? FolderSync.Flush;

    /// <summary>Writes a bundle: a new folder at once; in one that is there <c>config.ovpn</c> last, and then what it named before is deleted.</summary>
    /// <param name="name">What the bundle is called; any text.</param>
    /// <param name="id">The id of the certificate.</param>
    /// <param name="files">Its files, in the order in which they are written.</param>
    /// <returns>Its folder.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public string Write(string name, string id, IReadOnlyList<(string Name, string Content)> files)
    {
        var folder = BundleFolderName.Of(name);
        var (target, next) = (Path.Combine(path, folder), Path.Combine(path, $".{folder}.next"));
        if (Directory.Exists(next))
        {
            Directory.Delete(next, recursive: true);
        }

        var manifest = BundleManifest.Of(id, files);
        if (Directory.Exists(target))
        {
            Renew(target, manifest, files);
            return target;
        }

        CreateFolder(next);
        foreach (var (file, content) in files)
        {
            Write(Path.Combine(next, file), Encoding.UTF8.GetBytes(content));
        }

        Write(Path.Combine(next, BundleManifest.FileName), manifest.Write());
        _flush(next);
        Directory.Move(next, target);
        _flush(path);
        return target;
    }

    /// <summary>Deletes what was written of certificates, and their folders when nothing else is in them.</summary>
    /// <param name="ids">The ids of the certificates.</param>
    public void Delete(IReadOnlySet<string> ids)
    {
        foreach (var folder in ids.Count > 0 && Directory.Exists(path) ? Directory.GetDirectories(path) : [])
        {
            try
            {
                if (BundleManifest.Read(folder) is { } manifest && ids.Contains(manifest.Id))
                {
                    manifest.DeleteFiles(folder);
                    File.Delete(Path.Combine(folder, BundleManifest.FileName));
                    Directory.Delete(folder);
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Other files are in it; or what cannot be deleted stays, as what opens nothing any more may.
            }
        }
    }

    /// <summary>Makes a folder, and those above it that are missing: a mode that is given holds for the last one alone.</summary>
    private void CreateFolder(string folder)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(folder)) is { } above && !Directory.Exists(above))
        {
            CreateFolder(above);
            _flush(Path.GetDirectoryName(above)!);
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

    private static void Write(string file, byte[] content)
    {
        using var stream = new FileStream(file, DurableFile.Options(FileMode.Create));
        DurableFile.Write(stream, content);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Writes the files in a folder that is there. Cut anywhere, the manifest still names what was there before, for the run that writes them again.</summary>
    private static void Renew(string folder, BundleManifest manifest, IReadOnlyList<(string Name, string Content)> files)
    {
        var before = BundleManifest.Read(folder);
        foreach (var (name, content) in files)
        {
            if (before?.IsAsWritten(folder, name) != true && !manifest.IsAsWritten(folder, name))
            {
                KeepEdited(Path.Combine(folder, name));
            }

            DurableFile.Replace(Path.Combine(folder, name), Encoding.UTF8.GetBytes(content));
        }

        before?.DeleteFiles(folder, others: manifest);
        DurableFile.Replace(Path.Combine(folder, BundleManifest.FileName), manifest.Write());
    }

    /// <summary>Gives a file another name that somebody else wrote or edited.</summary>
    private static void KeepEdited(string file)
    {
        if (File.Exists(file))
        {
            File.Move(file, Enumerable.Range(1, int.MaxValue).Select(number => $"{file}.edited-{number}").First(name => !File.Exists(name)));
        }
    }
}
