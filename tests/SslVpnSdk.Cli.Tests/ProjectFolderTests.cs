namespace SslVpnSdk.Cli.Tests;

public sealed class ProjectFolderTests : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
          <ItemGroup><None Include="deployments/*.json" CopyToOutputDirectory="PreserveNewest" /></ItemGroup>
        </Project>
        """;

    private readonly ToolFolder _folder = new ToolFolder().With("app/app.csproj", Project);

    [Theory]
    [InlineData("app")]
    [InlineData("app/app.csproj")]
    public async Task A_project_is_built_and_the_document_of_its_output_folder_is_taken(string argument)
    {
        _folder.With("app/deployments/head-office.sslvpn.json", ToolFolder.Contract("head-office"));

        var result = await _folder.RunAsync("plan", argument);

        Assert.Equal((2, ""), (result.ExitCode, result.Error));
        Assert.StartsWith($"Building app.csproj{Environment.NewLine}Plan of stack head-office", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_that_does_not_build_shows_the_errors_of_the_compiler()
    {
        _folder.With("app/Broken.cs", "class Broken { int x = \"1\"; }");

        var result = await _folder.RunAsync("apply", "app", "--yes", "--json");

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Collection(
            result.Error.TrimEnd().Split(Environment.NewLine),
            line => Assert.Equal("error: app.csproj does not build:", line),
            line => Assert.Matches(@"^error: .*Broken\.cs\(1,24\): error CS0029: .*[^\]]$", line));
        Assert.False(Directory.Exists(_folder.Data));
    }

    [Fact]
    public async Task A_project_without_a_stack_says_so()
    {
        var result = await _folder.RunAsync("plan", "app", "--json");

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.StartsWith("error: the build of app.csproj left no document in ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_is_made_at_run_time_only_is_not_passed_over_in_silence()
    {
        const string Line = "Stack 'office' (staging) gets its document at run time only: SSLVPN9001: The clock is read.";
        _folder.With("app/app.csproj", Project.Replace(
                "</Project>", $"""<Target Name="Say" AfterTargets="Build"><Message Importance="High" Text="{Line}" /></Target></Project>""", StringComparison.Ordinal))
            .With("app/deployments/head-office.sslvpn.json", ToolFolder.Contract("head-office"));

        var result = await _folder.RunAsync("plan", "app", "--json");

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.StartsWith($"error: {Line}{Environment.NewLine}error: Choose a document that was made", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await _folder.RunAsync("plan", "app", "--stack", "head-office")).ExitCode);
    }

    [Fact]
    public async Task Two_projects_in_a_folder_are_one_too_many()
    {
        _folder.With("app/other.csproj", Project);

        await _folder.FailsAsync(["plan", "app"], "'app' has 2 projects: app.csproj, other.csproj. Name one of them.");
    }

    public void Dispose() => _folder.Dispose();
}
