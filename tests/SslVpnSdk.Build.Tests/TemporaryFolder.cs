namespace SslVpnSdk.Build.Tests;

/// <summary>A folder of its own for a test, deleted with it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sslvpn-build-");

    public string this[string file] => Path.Combine(folder.FullName, file);

    public IEnumerable<string> FileNames(string subfolder) =>
        Directory.Exists(this[subfolder])
            ? Directory.EnumerateFiles(this[subfolder]).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)
            : [];

    public void Dispose() => folder.Delete(recursive: true);
}
