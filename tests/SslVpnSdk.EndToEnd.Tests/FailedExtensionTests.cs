namespace SslVpnSdk.EndToEnd.Tests;

/// <summary>By default the compiler goes on, with a warning, without an extension that fails. With this SDK the build fails.</summary>
[Collection(EndToEndTests.Name)]
public sealed class FailedExtensionTests(PackedFeed feed)
{
    [Theory]
    [InlineData("throwing-generator", FailingExtension.Generator, "error CS8785: ")]
    [InlineData("throwing-analyzer", FailingExtension.Analyzer, "error AD0001: ")]
    public void An_extension_that_throws_fails_the_build(string name, string source, string error)
    {
        var project = new TestProject(feed, name, items: TestProject.SdkReference + """<Analyzer Include="Failing.dll" />""");
        FailingExtension.Compile(source, project["Failing.dll"]);
        project.Write("Stacks.cs", ByHand.Stack("a"));

        project.Build().AssertFailedWith(error);
        Assert.Empty(project.Documents);
    }

    [Fact]
    public void A_project_with_a_list_of_its_own_does_not_lose_these_errors()
    {
        var project = new TestProject(
            feed, "own-list", "<WarningsAsErrors>CS1234</WarningsAsErrors>", TestProject.SdkReference + """<Analyzer Include="Failing.dll" />""");
        FailingExtension.Compile(FailingExtension.Generator, project["Failing.dll"]);
        project.Write("Stacks.cs", ByHand.Stack("a"));

        project.Build().AssertFailedWith("error CS8785: ");
    }

    [Theory]
    [InlineData("SslVpnSdk.Model.dll")]
    [InlineData("System.Net.IPNetwork.dll")]
    public void An_analyzer_package_without_a_dependency_fails_the_build(string dependency)
    {
        var folder = feed.FolderForPackageWithout($"analyzers/dotnet/cs/{dependency}");
        var project = new TestProject(feed, Path.Combine(folder, "project"), packages: Path.Combine(folder, "packages"));
        project.Write("HeadOffice.cs", ContractBuild.ContractFile("HeadOffice.cs"));

        var build = project.Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Matches("error (CS8784|CS8785|CS8032): ", build.Output);
        Assert.Empty(project.Documents);
    }
}
