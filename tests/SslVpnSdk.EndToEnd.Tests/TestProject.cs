namespace SslVpnSdk.EndToEnd.Tests;

/// <summary>A project of a user: made in a folder of its own, built by <c>dotnet</c> against the packages.</summary>
internal sealed class TestProject
{
    public const string SdkReference = """<PackageReference Include="SslVpnSdk" Version="0.*-*" />""";

    private readonly string packages;

    public TestProject(PackedFeed feed, string name, string properties = "", string items = SdkReference, string? packages = null)
    {
        this.packages = packages ?? feed.Packages;
        Folder = feed.Folder(name);
        Write(
            "App.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    public string Folder { get; }

    public string Output { get; init; } = "bin/Debug/net10.0";

    /// <summary>The file names of the documents in the output folder.</summary>
    public IEnumerable<string> Documents => FilesIn($"{Output}/deployments").Select(file => Path.GetFileName(file));

    public string this[string file] => Path.Combine(Folder, file);

    public string Document(string name) => this[$"{Output}/deployments/{name}.sslvpn.json"];

    public void Write(string file, string text) => File.WriteAllText(this[file], text);

    public CommandResult Build(params string[] arguments) => Run("build", arguments);

    /// <summary>Builds what has been restored before.</summary>
    public CommandResult Rebuild(params string[] arguments) => Build(["--no-restore", .. arguments]);

    public CommandResult Run(string command, params string[] arguments) => DotNetCommand.Run(
        Folder, packages, [command, "App.csproj", "-nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false", .. arguments]);

    public CommandResult Execute(params string[] arguments) =>
        DotNetCommand.Run(Folder, packages, ["exec", this[$"{Output}/App.dll"], .. arguments]);

    public IReadOnlyList<string> FilesIn(string subfolder) =>
        Directory.Exists(this[subfolder])
            ? [.. Directory.EnumerateFiles(this[subfolder], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)]
            : [];

    /// <summary>When each file of the output folder, and of what leads to it, was written.</summary>
    public IReadOnlyList<(string File, DateTime Written)> WriteTimes() =>
        [.. FilesIn(Output).Concat(FilesIn(Output.Replace("bin/", "obj/", StringComparison.Ordinal))).Select(file => (file, File.GetLastWriteTimeUtc(file)))];
}
