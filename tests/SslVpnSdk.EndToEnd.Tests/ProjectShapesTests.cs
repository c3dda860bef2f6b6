namespace SslVpnSdk.EndToEnd.Tests;

/// <summary>The shapes of projects and builds which people have.</summary>
[Collection(EndToEndTests.Name)]
public sealed class ProjectShapesTests(PackedFeed feed)
{
    [Fact]
    public void Two_projects_with_one_output_folder_keep_out_of_each_others_way()
    {
        const string output = "<OutDir>../shared/</OutDir>";
        var first = new TestProject(feed, "first", output + "<AssemblyName>First</AssemblyName>") { Output = "../shared" };
        var second = new TestProject(feed, "second", output + "<AssemblyName>Second</AssemblyName>") { Output = "../shared" };
        first.Write("Stacks.cs", ByHand.Stack("first"));
        second.Write("Stacks.cs", ByHand.Stack("second"));
        first.Build().AssertSucceeded();
        second.Build().AssertSucceeded();
        Assert.Equal(["first.sslvpn.json", "second.sslvpn.json"], first.Documents);

        first.Write("Stacks.cs", "this does not compile");
        first.Rebuild().AssertFailedWith("error CS");

        Assert.Equal(["second.sslvpn.json"], first.Documents);
    }

    [Fact]
    public void A_release_build_of_several_frameworks_has_documents_for_each()
    {
        var project = new TestProject(feed, "release", "<TargetFramework /><TargetFrameworks>net10.0</TargetFrameworks>") { Output = "bin/Release/net10.0" };
        project.Write("Stacks.cs", ByHand.Stack("a"));

        project.Build("-p:Configuration=Release").AssertSucceeded();

        Assert.Equal(["a.sslvpn.json"], project.Documents);
    }

    [Fact]
    public void An_ide_that_only_asks_for_the_compilers_input_touches_no_document()
    {
        var project = new TestProject(feed, "design-time");
        project.Write("Stacks.cs", ByHand.Stack("a"));
        project.Build().AssertSucceeded();
        project.Write("Stacks.cs", ByHand.Stack("b"));

        project.Run("msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true").AssertSucceeded();

        Assert.Equal(["a.sslvpn.json"], project.Documents);
    }

    [Fact]
    public void Documents_stay_with_the_project_that_declares_the_stack()
    {
        var library = new TestProject(feed, "library", "<AssemblyName>Library</AssemblyName>");
        library.Write("Stacks.cs", ByHand.Stack("a"));
        var project = new TestProject(feed, "referencing", items: """<ProjectReference Include="../library/App.csproj" />""");
        project.Write("Class.cs", "class Class;");

        project.Build().AssertSucceeded();

        Assert.Equal(["a.sslvpn.json"], library.Documents);
        Assert.Empty(project.Documents);
    }

    [Fact]
    public void A_stack_that_no_generator_saw_fails_the_build()
    {
        var project = new TestProject(feed, "without-generator");
        project.Write("Stacks.cs", ContractBuild.ContractFile("HeadOffice.cs"));
        project.Write(
            "Directory.Build.targets",
            """<Project><Target Name="LoseAnalyzers" BeforeTargets="CoreCompile"><ItemGroup><Analyzer Remove="@(Analyzer)" /></ItemGroup></Target></Project>""");

        project.Build().AssertFailedWith("error SSLVPN0001: Stack 'head-office' (class HeadOffice) has no document");
    }
}
