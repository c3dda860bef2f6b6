using System.Runtime.CompilerServices;

namespace SslVpnSdk.Rules.Tests.Pages;

/// <summary>The files of the repository, by their paths in it.</summary>
internal static class Repository
{
    /// <summary>The lines of a file; none when there is no such file.</summary>
    public static IReadOnlyList<string> Lines(string path) => Exists(path) ? File.ReadAllLines(PathOf(path)) : [];

    public static bool Exists(string path) => File.Exists(PathOf(path));

    /// <summary>Whether a folder, or one in it, has a file of a name.</summary>
    public static bool Has(string folder, string name) => Directory.EnumerateFiles(PathOf(folder), name, SearchOption.AllDirectories).Any();

    private static string PathOf(string path) => Path.Combine(Root(), path);

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(path, "..", "..", "..", ".."));
}
