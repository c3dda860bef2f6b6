using Microsoft.CodeAnalysis.CSharp;
using SslVpnSdk.Analyzers.Snapshots;
using SslVpnSdk.Analyzers.Tests.Snapshots;

namespace SslVpnSdk.Analyzers.Tests.Libraries;

/// <summary>A stack is evaluated through a referenced project on the command line as in an editor.</summary>
public class ProjectLibraryTests
{
    private const string Ports = "public static class Ports { public static int Next(int port) => port + 1; }";

    private static readonly string Calling = Source.Stack("server.WithPort(Ports.Next(1194));");

    [Fact]
    public void Command_line_and_editor_make_the_document_that_the_run_makes()
    {
        var project = new ReferencedProject(Ports);
        var evaluated = project.Document(Consumer.Compile(Calling, project.Library));
        var inEditor = Source.Compile(Calling).AddReferences(CompiledLibrary.Compile("Library", [Ports]).ToMetadataReference());
        Assert.Contains("\"port\": 1195", evaluated, StringComparison.Ordinal);
        Assert.Equal(Consumer.Document(inEditor, project.Library), evaluated);
    }

    [Fact]
    public async Task Editor_that_sees_the_project_as_source_reads_no_file_twice()
    {
        var project = new ReferencedProject(Ports, files: "public static class Ports { public static int Next(int port) => 443; }");
        var inEditor = Source.Compile(Calling).AddReferences(CompiledLibrary.Compile("Library", [Ports]).ToMetadataReference());
        Assert.Contains("\"port\": 1195", project.Document(inEditor), StringComparison.Ordinal);
        Assert.Empty(await project.DiagnosticsAsync(inEditor));
    }

    [Fact]
    public async Task Fault_in_a_referenced_project_is_reported_at_the_call_into_it()
    {
        var project = new ReferencedProject("public static class Ports { public static int Next(int port) => 443; }");
        Assert.Equal(["SSLVPN1002 Ports.Next(1194)"], await project.DiagnosticsAsync(Consumer.Compile(Calling, project.Library)));
    }

    [Theory]
    [InlineData("LangVersion=14.0|Define=A|Checked=|Unsafe=", "\"port\": 1195")]
    [InlineData("LangVersion=14.0|Define=B|Checked=true|Unsafe=true", "\"port\": 1196")]
    public void Options_of_the_project_give_the_text_its_meaning(string options, string expected)
    {
        const string files = """
            public static class Ports
            {
            #if A
                public static int Next(int port) => port + 1;
            #else
                public static int Next(int port) { try { return port + int.MaxValue; } catch (System.OverflowException) { return 1196; } }
            #endif
            }
            """;
        var project = new ReferencedProject(Ports, options, files);
        Assert.Contains(expected, project.Document(Consumer.Compile(Calling, project.Library)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LangVersion=99.0", Ports)]
    [InlineData("LangVersion=14.0", "public static class Ports { public static int Next(int port) => }")]
    [InlineData("LangVersion=14.0", "public static class Ports { public static int Next(int port) => missing; }")]
    public async Task Files_that_do_not_compile_are_not_evaluated(string options, string files)
    {
        var project = new ReferencedProject(Ports, options, files);
        var compilation = Consumer.Compile(Calling, project.Library);
        Assert.Null(project.Document(compilation));
        Assert.Equal(["SSLVPN9001 Ports.Next(1194)"], await project.DiagnosticsAsync(compilation));
    }

    [Fact]
    public void Edit_in_one_stack_evaluates_no_other()
    {
        var project = new ReferencedProject(Ports);
        var before = Two(project);
        var first = StackSnapshots.Of(before, project, project.Texts, CancellationToken.None);
        var second = StackSnapshots.Of(before.Edit("B.cs", "1300", "1301"), project, project.Texts, CancellationToken.None);
        Assert.Same(first.Results[0], second.Results[0]);
        Assert.NotSame(first.Results[1], second.Results[1]);
    }

    [Fact]
    public void Edit_in_the_project_evaluates_the_stacks_anew()
    {
        var project = new ReferencedProject(Ports);
        var changed = new ReferencedProject(Ports, files: Ports.Replace("+ 1", "+ 2", StringComparison.Ordinal));
        var compilation = Two(project);
        var before = StackSnapshots.Of(compilation, project, project.Texts, CancellationToken.None);
        var after = StackSnapshots.Of(compilation, changed, changed.Texts, CancellationToken.None);
        Assert.All(before.Specs.Zip(after.Specs), pair => Assert.NotEqual(pair.First, pair.Second));
    }

    private static CSharpCompilation Two(ReferencedProject project)
    {
        var compilation = Consumer.Compile("", project.Library).RemoveAllSyntaxTrees();
        return compilation.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText(Calling, path: "A.cs"),
            CSharpSyntaxTree.ParseText(Source.Stack("server.WithPort(Ports.Next(1300));", "\"other\"").Replace("TestStack", "OtherStack", StringComparison.Ordinal), path: "B.cs"));
    }
}
