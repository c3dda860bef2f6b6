using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SslVpnSdk.Analyzers.Tests.Generation;

public partial class StackGeneratorTests
{
    [Fact]
    public void Environments_have_a_constant_each() => Assert.Equal(
        ["EuCentral1", "Production", "_1st", "Deployments_"],
        Source.Documents("TestStack", Source.Stack("", "\"test\", Environments = [\"eu-central-1\", \"production\", \"1st\", \"deployments\"]")).Keys);

    [Theory]
    [InlineData("namespace A.@event { public partial class @class<T> { [SslVpnStack(\"n\")] internal partial class Inner : SslVpnStack { DEFINE } } }", "A.event.class`1+Inner")]
    [InlineData("public partial record struct Outer { [SslVpnStack(\"n\")] private sealed partial class Inner : SslVpnStack { DEFINE } }", "Outer+Inner")]
    [InlineData("[System.Obsolete(\"Old.\", error: true), SslVpnStack(\"n\")] public partial class Old : SslVpnStack { DEFINE }", "Old")]
    [InlineData("public partial interface IOuter { [SslVpnStack(\"n\")] public partial class Inner : SslVpnStack { DEFINE } }", "IOuter+Inner")]
    public void Stack_may_stand_inside_any_partial_type(string source, string type) => Assert.Single(Source.Documents(
        type,
        $"using SslVpnSdk; {source.Replace("DEFINE", "protected override void Define(StackBuilder stack) => stack.InRegion(\"eu-central-1\");", StringComparison.Ordinal)}"));

    [Theory]
    [InlineData("server.WithPort(443);", "SSLVPN1002: Port 443 is not supported")]
    [InlineData("server.WithPort(System.Environment.ProcessorCount);", "SSLVPN9001: The value cannot be known at compile time")]
    public void Stack_without_a_document_says_why(string statements, string problem)
    {
        var source = GeneratedSource(Source.Compile(Source.Stack(statements)), ".g.cs");
        Assert.Contains($"(\"test\", null, null, Problem = \"{problem}", source, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_that_reads_a_document_is_not_blamed_for_a_fault_of_the_stack() => Assert.Empty(Errors("server.WithPort(443);"));

    [Fact]
    public void Code_that_reads_a_document_made_at_run_time_only_is_told() => Assert.Contains(
        "SSLVPN9001", Assert.Single(Errors("server.WithPort(System.Environment.ProcessorCount);")), StringComparison.Ordinal);

    [Fact]
    public void Suppressed_error_still_makes_no_document() => Assert.Empty(
        Source.Documents("TestStack", $"#pragma warning disable SSLVPN1002\n{Source.Stack("server.WithPort(443);")}"));

    [Fact]
    public void Generator_reports_no_diagnostics() =>
        Assert.Empty(Source.Generate(Source.Compile(Source.Stack("server.WithPort(443);")), out _).Diagnostics);

    [Fact]
    public void Attribute_at_two_parts_of_a_class_does_not_break_the_generator()
    {
        var result = Source.Generate(Source.Compile(Source.Stack(""), "using SslVpnSdk; [SslVpnStack(\"test\")] partial class TestStack { }"), out _);
        Assert.Null(result.Results.Single().Exception);
    }

    [Fact]
    public void Generated_files_of_a_large_project_are_few_and_have_every_stack()
    {
        var names = Enumerable.Range(0, 300).Select(number => $"Stack{number}").ToList();
        var sources = Source.Generate(Source.Compile([.. names.Select(name => Source.Stack("").Replace("TestStack", name))]), out _)
            .Results.Single().GeneratedSources;
        Assert.InRange(sources.Length, 64, 128);
        Assert.All(names, name => Assert.Single(sources, source => source.SourceText.ToString().Contains($"class @{name}\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void Stacks_of_one_file_share_a_generated_file()
    {
        var files = new[] { Source.Stack(""), Source.Stack("").Replace("TestStack", "Second") + Source.Stack("").Replace("TestStack", "Third").Replace("using SslVpnSdk;", "") };
        Assert.Equal(["TestStack.g.cs", "Second.g.cs"], Source.Generate(Source.Compile(files), out var output)
            .Results.Single().GeneratedSources.Select(source => Hash().Replace(source.HintName, "")));
        Assert.Empty(output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void Generated_code_shows_the_document_as_it_is() =>
        Snapshooter.Xunit.Snapshot.Match(GeneratedSource(Source.Compile(Source.Contract("HeadOffice.cs")), "HeadOffice.g.cs"));

    [Theory]
    [InlineData("// a comment\n", "", IncrementalStepRunReason.Unchanged)]
    [InlineData("", "\nfile static class Unrelated { }", IncrementalStepRunReason.Unchanged)]
    [InlineData("", " // 1195", IncrementalStepRunReason.Unchanged)]
    public void Edit_that_changes_no_value_changes_no_output(string before, string after, IncrementalStepRunReason expected) =>
        Assert.Equal(expected, ReasonAfter(before + Source.Stack("server.WithPort(1195);") + after));

    [Fact]
    public void Edit_of_a_value_changes_the_output() =>
        Assert.Equal(IncrementalStepRunReason.Modified, ReasonAfter(Source.Stack("server.WithPort(1196);")));

    private static IncrementalStepRunReason ReasonAfter(string edited)
    {
        var compilation = Source.Compile(Source.Stack("server.WithPort(1195);"));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new StackGenerator().AsSourceGenerator()], driverOptions: new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGenerators(compilation);
        var tree = compilation.SyntaxTrees.Single();
        var result = driver.RunGenerators(compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(edited, path: tree.FilePath))).GetRunResult();
        return result.Results.Single().TrackedSteps[StackGenerator.EvaluateStep].Single().Outputs.Single().Reason;
    }

    private static string[] Errors(string statements)
    {
        Source.Generate(Source.Compile(Source.Stack(statements) + " static class Reader { public static string Text => TestStack.Deployments.Default; }"), out var output);
        return [.. output.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString())];
    }

    /// <summary>A generated source by its name without the hash in it.</summary>
    private static string GeneratedSource(CSharpCompilation compilation, string name) => Source.Generate(compilation, out _)
        .Results.Single().GeneratedSources
        .Single(source => Hash().Replace(source.HintName, "").EndsWith(name, StringComparison.Ordinal)).SourceText.ToString();

    [GeneratedRegex(@"\.[0-9a-f]{8}(?=\.)")]
    private static partial Regex Hash();
}
