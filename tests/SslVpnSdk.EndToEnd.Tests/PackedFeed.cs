using System.IO.Compression;

namespace SslVpnSdk.EndToEnd.Tests;

/// <summary>
/// The packages of this repository, packed once, in a feed of their own. Nothing else is restored from it or into the
/// machine's package folder, so the tests need no network and leave nothing behind.
/// </summary>
public sealed class PackedFeed : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("sslvpn-e2e-");

    public PackedFeed()
    {
        Directory.CreateDirectory(Feed);
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        WriteConfiguration(root.FullName);
        Pack();
        foreach (var package in new[] { "ipnetwork2", "polly.core" }.SelectMany(Restored))
        {
            File.Copy(package, Path.Combine(Feed, Path.GetFileName(package)));
        }
    }

    /// <summary>The folder for restored packages that tests share.</summary>
    public string Packages => Path.Combine(root.FullName, "packages");

    private string Feed => Path.Combine(root.FullName, "feed");

    public string Package(string id) =>
        Directory.EnumerateFiles(Feed, $"{id}.*.nupkg").Single(file => char.IsAsciiDigit(Path.GetFileName(file)[id.Length + 1]));

    public string Folder(string name) => Directory.CreateDirectory(Path.Combine(root.FullName, name)).FullName;

    /// <summary>A folder whose projects restore the SDK from a package in which a file is missing.</summary>
    public string FolderForPackageWithout(string file)
    {
        var folder = Folder($"without-{Path.GetFileName(file)}");
        var feed = Directory.CreateDirectory(Path.Combine(folder, "feed"));
        foreach (var package in Directory.EnumerateFiles(Feed))
        {
            File.Copy(package, Path.Combine(feed.FullName, Path.GetFileName(package)));
        }

        using var damaged = ZipFile.Open(Path.Combine(feed.FullName, Path.GetFileName(Package("SslVpnSdk"))), ZipArchiveMode.Update);
        damaged.GetEntry(file)!.Delete();
        WriteConfiguration(folder);
        return folder;
    }

    public void Dispose() => root.Delete(recursive: true);

    private void Pack()
    {
        var projects = string.Join(
            ';',
            new[] { "src/SslVpnSdk.Model", "src/SslVpnSdk", "analyzers/SslVpnSdk.Analyzers" }
                .Select(folder => $"{TestBuild.RepositoryRoot}{folder}/{Path.GetFileName(folder)}.csproj"));
        Write(
            "pack.proj",
            $"""
            <Project>
              <Target Name="Pack">
                <MSBuild Projects="{projects}" Targets="Pack" Properties="NoBuild=true;Configuration={TestBuild.Configuration};PackageOutputPath={Feed}" />
              </Target>
            </Project>
            """);
        DotNetCommand.Run(root.FullName, TestBuild.PackageRoot, "msbuild", "pack.proj", "-t:Pack", "-nologo", "-v:q").AssertSucceeded();
    }

    private static IEnumerable<string> Restored(string id) =>
        Directory.EnumerateFiles(Path.Combine(TestBuild.PackageRoot, id), "*.nupkg", SearchOption.AllDirectories);

    private static void WriteConfiguration(string folder) => File.WriteAllText(
        Path.Combine(folder, "nuget.config"),
        """<configuration><packageSources><clear /><add key="feed" value="feed" /></packageSources></configuration>""");

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(root.FullName, file), text);
}
