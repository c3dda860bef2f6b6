using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SslVpnSdk.Analyzers.Tests.Snapshots;

/// <summary>What is reused after an edit is what a full evaluation would give: after random edits, one upon the other.</summary>
public class ReuseTests
{
    private static readonly string[] Words = ["0", "24", "1195", "443", "\"10.0.0.0/7\"", "Sites.Pools[1]", "+ 1", ".WithPort(8443)", "// a comment\n", "{", ";", "const", "static"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task Random_edits_give_what_a_full_evaluation_gives(int seed)
    {
        var random = new Random(seed);
        var compilation = Project.Compile();
        var before = compilation;
        GeneratorDriver driver = CSharpGeneratorDriver.Create(new StackGenerator());
        for (var i = 0; i < 25; i++)
        {
            // Most edits break the program; taking them back is an edit too.
            (before, compilation) = (compilation, random.Next(3) == 0 ? before : Edited(compilation, random));
            driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
            var fresh = Reparsed(compilation);
            Source.Generate(fresh, out var freshOutput);
            var expected = Generated(freshOutput, fresh).Concat(await ReportedAsync((CSharpCompilation)freshOutput)).ToList();
            var actual = Generated(output, compilation).Concat(await ReportedAsync((CSharpCompilation)output)).ToList();
            Assert.True(
                expected.SequenceEqual(actual),
                $"Edit {i} of seed {seed} gives {string.Join('\n', actual.Except(expected))} instead of {string.Join('\n', expected.Except(actual))}: {Difference(before, compilation)}");
        }
    }

    [Fact]
    public async Task Module_initializer_in_a_file_that_no_stack_reads_is_seen_by_all()
    {
        var compilation = Project.Compile();
        Assert.Empty(await ReportedAsync(compilation));
        var edited = compilation.Edit(
            "Other.cs", "public static int Answer() { return 42; }", "[System.Runtime.CompilerServices.ModuleInitializer] public static void Answer() { }");
        var reported = Assert.Single(await Source.AnalyzeAsync(edited));
        Assert.Equal("SSLVPN9001 Sites.Pools", $"{reported.Id} {reported.Location.SourceTree!.GetText().ToString(reported.Location.SourceSpan)}");
    }

    private static CSharpCompilation Edited(CSharpCompilation compilation, Random random)
    {
        var tree = compilation.SyntaxTrees[random.Next(compilation.SyntaxTrees.Length)];
        var tokens = tree.GetRoot().DescendantTokens().ToList();
        var token = tokens[random.Next(tokens.Count)];
        var text = random.Next(3) == 0 ? "" : Words[random.Next(Words.Length)];
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(tree.GetText().Replace(token.Span, text)));
    }

    private static string Difference(CSharpCompilation before, CSharpCompilation after) => string.Join('\n', after.SyntaxTrees
        .Except(before.SyntaxTrees)
        .Select(tree => $"{tree.FilePath}\n{tree.GetText()}"));

    /// <summary>The same program in trees that nothing is remembered of.</summary>
    private static CSharpCompilation Reparsed(CSharpCompilation compilation) => compilation
        .RemoveAllSyntaxTrees()
        .AddSyntaxTrees(compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), path: tree.FilePath)));

    private static string[] Generated(Compilation output, CSharpCompilation input) =>
        [.. output.SyntaxTrees.Skip(input.SyntaxTrees.Length).Select(tree => tree.GetText().ToString()).Order(StringComparer.Ordinal)];

    private static async Task<string[]> ReportedAsync(CSharpCompilation compilation) =>
        [.. (await Source.AnalyzeAsync(compilation)).Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal)];
}
