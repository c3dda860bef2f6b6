using System.Text;

namespace SslVpnSdk.Build;

/// <summary>A folder that holds the documents of one assembly and no others. A file is touched only when its bytes change.</summary>
internal sealed class DeploymentFolder(string path)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Makes the folder hold exactly these documents.</summary>
    /// <returns>The paths of the documents, in the order given.</returns>
    public IReadOnlyList<string> Hold(IReadOnlyList<EmbeddedDeployment> documents)
    {
        var paths = documents.Select(document => Path.Combine(path, document.FileName)).ToList();
        DeleteAllBut(paths);
        for (var i = 0; i < documents.Count; i++)
        {
            Write(paths[i], Utf8.GetBytes(documents[i].Document!));
        }

        return paths;
    }

    private void DeleteAllBut(IReadOnlyList<string> paths)
    {
        if (!Directory.Exists(path))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(path, "*" + EmbeddedDeployment.FileNameEnd).Except(paths, StringComparer.Ordinal).ToList())
        {
            File.Delete(file);
        }
    }

    private void Write(string file, byte[] bytes)
    {
        if (File.Exists(file) && File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes))
        {
            return;
        }

        Directory.CreateDirectory(path);
        File.WriteAllBytes(file, bytes);
    }
}
