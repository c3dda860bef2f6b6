using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SslVpnSdk.Analyzers.Libraries;
using SslVpnSdk.Analyzers.Tests.Snapshots;

namespace SslVpnSdk.Analyzers.Tests.Libraries;

/// <summary>After an edit a library says the same of itself, unless the edit is in what it marks.</summary>
public class LibraryGeneratorTests
{
    private const string Marked = """
        using SslVpnSdk;

        public static partial class Tools
        {
            [EvaluatedFromSource]
            public static int Port() => 1195;

            public static int Hidden()
            {
                return 7;
            }
        }
        """;

    [Theory]
    [InlineData("return 7", "return 8", IncrementalStepRunReason.Unchanged)]
    [InlineData("1195", "1196", IncrementalStepRunReason.Modified)]
    [InlineData("Hidden", "Shown", IncrementalStepRunReason.Modified)]
    [InlineData("    [EvaluatedFromSource]", "    ", IncrementalStepRunReason.Modified)]
    public void Edit_modifies_what_travels_with_the_library(string before, string after, IncrementalStepRunReason expected)
    {
        var compilation = Compile(Marked);
        var step = Run(compilation, compilation.Edit("Marked.cs", before, after));
        Assert.Equal(expected, step.Outputs.Single().Reason);
    }

    [Fact]
    public void Project_that_marks_nothing_carries_nothing_through_the_pipeline()
    {
        var compilation = Compile(Marked.Replace("[EvaluatedFromSource]", "", StringComparison.Ordinal));
        var output = Run(compilation, compilation.Edit("Marked.cs", "1195", "1196")).Outputs.Single();
        Assert.Equal(IncrementalStepRunReason.Unchanged, output.Reason);
        Assert.Same(DisclosedSources.None, output.Value);
    }

    [Fact]
    public void Pipeline_carries_texts_alone()
    {
        var sources = Assert.IsType<DisclosedSources>(Run(Compile(Marked), Compile(Marked)).Outputs.Single().Value);
        Assert.Equal(sources, Run(Compile(Marked), Compile(Marked)).Outputs.Single().Value);
        PipelineValueTests.AssertHoldsNoSymbols(sources);
    }

    [Theory]
    [InlineData("partial class C { [EvaluatedFromSource] public partial int F(); } partial class C { public partial int F() => /*shown*/ 1; }", "shown")]
    [InlineData("[EvaluatedFromSource] partial class C; partial class C { int F => /*shown*/ 1; }", "shown")]
    [InlineData("class C { [EvaluatedFromSource] int P { get => /*shown*/ 1; } int Q { get { return 2; } } }", "shown")]
    [InlineData("using E = SslVpnSdk.EvaluatedFromSourceAttribute; class C { [E] int F() => /*shown*/ 1; }", "shown")]
    [InlineData("[EvaluatedFromSource] class C { class D { int F() => /*shown*/ 1; } }", "shown")]
    [InlineData("class C { [EvaluatedFromSource] int F() => 1; /*hidden*/ int G = /*hidden*/ 2; const int H = 3; }", "const int H = 3")]
    [InlineData("class B(int n); class C(int n) : B(n /*hidden*/) { [EvaluatedFromSource] int F() => 1; }", "class C(int n)")]
    [InlineData("class B(int n); class C : B { C() : base(1 /*hidden*/) { } [EvaluatedFromSource] int F() => 1; }", "C() : base(")]
    [InlineData("class C { event System.Action E = () => { /*hidden*/ }; [EvaluatedFromSource] int F() => 1; }", "event System.Action E")]
    [InlineData("class C { ~C() { /*hidden*/ } public static C operator +(C a, C b) { /*hidden*/ return a; } int this[int i] => /*hidden*/ i; [EvaluatedFromSource] int F() => 1; }", "operator +")]
    [InlineData("class C { [EvaluatedFromSource] int F() => 1;\n#if NEVER\nhidden\n#endif\nint G() {\n#if NEVER\nhidden }\n#else\nreturn 2; /*hidden*/ }\n#endif\n}", "#endif")]
    public void What_is_marked_travels_and_what_is_not_does_not(string source, string shown)
    {
        var sources = Assert.IsType<DisclosedSources>(Run(Compile($"using SslVpnSdk;\n{source}"), Compile($"using SslVpnSdk;\n{source}")).Outputs.Single().Value);
        var text = Assert.Single(sources.Files).Text;
        Assert.Contains(shown, text, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", text, StringComparison.Ordinal);
        Assert.Empty(CSharpSyntaxTree.ParseText(text).GetDiagnostics());
        Assert.Equal(source.Split('\n').Length + 1, text.Split('\n').Length);
    }

    private static CSharpCompilation Compile(string source) =>
        Source.Compile("").RemoveAllSyntaxTrees().AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, path: "Marked.cs"));

    private static IncrementalGeneratorRunStep Run(CSharpCompilation before, CSharpCompilation after)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new LibraryGenerator().AsSourceGenerator()],
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return driver.RunGenerators(before).RunGenerators(after).GetRunResult().Results.Single().TrackedSteps[LibraryGenerator.DiscloseStep].Single();
    }
}
