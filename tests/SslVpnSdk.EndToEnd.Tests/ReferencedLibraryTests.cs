namespace SslVpnSdk.EndToEnd.Tests;

/// <summary>Stacks that call a library: as a project of the same repository, and as an assembly.</summary>
[Collection(EndToEndTests.Name)]
public sealed class ReferencedLibraryTests(PackedFeed feed)
{
    private const string Wrapper = """
        using SslVpnSdk;

        public static class Networks
        {
            public static VpcBuilder AddNetwork(this StackBuilder stack, string name) =>
        #if NET
                stack.InRegion("eu-central-1").AddVpc(string.Join('-', new List<string> { name, "1" })).WithCidrBlock("10.0.0.0/16");
        #else
                stack.AddVpc("never");
        #endif
        }
        """;

    private const string Stack = """
        [SslVpnSdk.SslVpnStack("wrapped")]
        public sealed partial class Wrapped : SslVpnSdk.SslVpnStack
        {
            protected override void Define(SslVpnSdk.StackBuilder stack) => stack.AddNetwork("main");
        }
        """;

    [Fact]
    public void A_stack_is_evaluated_through_a_referenced_project()
    {
        var (library, project) = Projects("through-project", """<ProjectReference Include="../through-project-library/App.csproj" />""");
        library.Write("Networks.cs", Wrapper);

        project.Build("-warnaserror").AssertSucceeded();
        Assert.Contains("\"main-1\"", File.ReadAllText(project.Document("wrapped")), StringComparison.Ordinal);

        var written = project.WriteTimes();
        project.Rebuild().AssertSucceeded();
        Assert.Equal(written, project.WriteTimes());

        library.Write("Networks.cs", Wrapper.Replace("\"1\"", "\"2\"", StringComparison.Ordinal));
        project.Rebuild().AssertSucceeded();
        Assert.Contains("\"main-2\"", File.ReadAllText(project.Document("wrapped")), StringComparison.Ordinal);

        project.Rebuild("-p:SslVpnEvaluateProjectReferences=false", "-t:Rebuild").AssertSucceeded();
        Assert.Empty(project.Documents);
    }

    [Fact]
    public void A_stack_is_evaluated_through_an_assembly_that_promises_to_be_pure()
    {
        var (library, project) = Projects(
            "through-assembly", $"""{TestProject.SdkReference}<Reference Include="Library" HintPath="../through-assembly-library/bin/Debug/net10.0/Library.dll" />""");
        library.Write("Networks.cs", Wrapper.Replace("public static class", "[EvaluatedFromSource] public static class", StringComparison.Ordinal));
        library.Build("-warnaserror").AssertSucceeded();

        project.Build("-warnaserror").AssertSucceeded();

        Assert.Contains("\"main-1\"", File.ReadAllText(project.Document("wrapped")), StringComparison.Ordinal);
    }

    private (TestProject Library, TestProject Project) Projects(string name, string reference)
    {
        var library = new TestProject(feed, $"{name}-library", "<AssemblyName>Library</AssemblyName><ImplicitUsings>enable</ImplicitUsings>");
        var project = new TestProject(feed, name, items: reference);
        project.Write("Stacks.cs", Stack);
        return (library, project);
    }
}
