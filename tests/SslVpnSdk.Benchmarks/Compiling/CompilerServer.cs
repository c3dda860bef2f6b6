using System.Diagnostics;
using SslVpnSdk.Analyzers;

namespace SslVpnSdk.Benchmarks.Compiling;

/// <summary>The SDK's own compiler in its server, as a build runs it: with the compiler's sharing of work between itself, generators and analyzers.</summary>
internal sealed class CompilerServer : IDisposable
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(typeof(object).Assembly.Location, "../../../.."));
    private readonly string _pipe = $"sslvpnsdk-benchmarks-{Environment.ProcessId}";
    private readonly DirectoryInfo _folder;

    /// <summary>Writes the files to compile into a temporary folder.</summary>
    public CompilerServer(Fleets.Fleet fleet)
    {
        _folder = Directory.CreateTempSubdirectory("sslvpnsdk-benchmarks-");
        var paths = fleet.Files.Select(file => Path.Combine(_folder.FullName, file.Path)).ToArray();
        foreach (var (file, path) in fleet.Files.Zip(paths))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }

        string[] common =
        [
            "/noconfig /nostdlib+ /nologo /target:library /optimize+ /deterministic+ /debug:portable /langversion:latest /nullable:enable",
            .. References().Select(reference => $"/reference:\"{reference}\""),
            .. paths.Select(path => $"\"{path}\""),
        ];
        File.WriteAllLines(ResponseFile("without"), [$"/out:\"{Path.Combine(_folder.FullName, "without.dll")}\"", .. common]);
        File.WriteAllLines(ResponseFile("with"), [$"/out:\"{Path.Combine(_folder.FullName, "with.dll")}\"", .. Analyzers(), .. common]);
    }

    /// <summary>Compiles once.</summary>
    /// <param name="analyzed">Whether with the analyzer and the generator.</param>
    /// <exception cref="InvalidOperationException">The compiler reported errors.</exception>
    public void Compile(bool analyzed) =>
        Run("csc.dll", $"/shared:{_pipe}", "/keepalive:600", $"@{ResponseFile(analyzed ? "with" : "without")}");

    /// <summary>Ends the server and removes the files.</summary>
    public void Dispose()
    {
        Run("VBCSCompiler.dll", $"-pipename:{_pipe}", "-shutdown");
        _folder.Delete(recursive: true);
    }

    private static void Run(string program, params string[] arguments)
    {
        var path = Path.Combine(Directory.GetDirectories(Path.Combine(Root, "sdk")).Order(StringComparer.Ordinal).Last(), "Roslyn", "bincore", program);
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(Root, "dotnet"), ["exec", path, .. arguments]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} failed: {output}");
        }
    }

    private static IEnumerable<string> Analyzers() =>
    [
        $"/analyzer:\"{typeof(StackAnalyzer).Assembly.Location}\"",
        $"/analyzer:\"{typeof(Cidr).Assembly.Location}\"",
        $"/analyzer:\"{typeof(System.Net.IPNetwork2).Assembly.Location}\"",
        "/nowarn:CS8033",
    ];

    private static IEnumerable<string> References()
    {
        var pack = Directory.GetDirectories(Path.Combine(Root, "packs", "Microsoft.NETCore.App.Ref")).Order(StringComparer.Ordinal).Last();
        return [.. Directory.GetFiles(pack, "*.dll", SearchOption.AllDirectories).Where(file => file.Contains($"{Path.DirectorySeparatorChar}ref{Path.DirectorySeparatorChar}", StringComparison.Ordinal)),
            typeof(SslVpnStack).Assembly.Location,
            typeof(Cidr).Assembly.Location];
    }

    private string ResponseFile(string name) => Path.Combine(_folder.FullName, $"{name}.rsp");
}
