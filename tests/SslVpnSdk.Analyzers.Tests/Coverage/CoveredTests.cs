namespace SslVpnSdk.Analyzers.Tests.Coverage;

/// <summary>What the docs list as covered is evaluated in the compiler, to the document that running it gives.</summary>
public class CoveredTests
{
    private static readonly Page Language = new([.. Docs.Blocks("language"), .. Docs.Blocks("sdk")]);
    private static readonly Page Framework = new(Docs.Lines("framework"));

    public static TheoryData<string> LanguageExamples => [.. Language.Names];

    public static TheoryData<string> FrameworkExamples => [.. Framework.Names];

    [Theory]
    [MemberData(nameof(LanguageExamples))]
    public async Task Language_is_evaluated(string example) => AssertEvaluated(example, await Language.OutcomeAsync(example));

    [Theory]
    [MemberData(nameof(LanguageExamples))]
    public async Task Example_of_the_language_runs(string example) => AssertRuns(example, await Language.OutcomeAsync(example));

    [Theory]
    [MemberData(nameof(FrameworkExamples))]
    public async Task Framework_is_evaluated(string example) => AssertEvaluated(example, await Framework.OutcomeAsync(example));

    [Theory]
    [MemberData(nameof(FrameworkExamples))]
    public async Task Example_of_the_framework_runs_and_shows_its_value(string example)
    {
        var outcome = await Framework.OutcomeAsync(example);
        AssertRuns(example, outcome);
        Assert.Contains("\"name\": \"shown\"", outcome.Documents.Single().Run, StringComparison.Ordinal);
    }

    private static void AssertRuns(string example, Outcome outcome)
    {
        Assert.True(outcome.Errors.Count == 0, string.Join('\n', [example, .. outcome.Errors]));
        Assert.NotEmpty(outcome.Documents);
        foreach (var document in outcome.Documents)
        {
            Assert.False(document.Throws, $"{example}\n{document.Run}");
            Assert.Equal(document.Run, document.RunAgain);
        }
    }

    private static void AssertEvaluated(string example, Outcome outcome)
    {
        AssertRuns(example, outcome);
        foreach (var document in outcome.Documents)
        {
            Assert.True(document.Evaluated is not null, string.Join('\n', [example, document.Problem, .. outcome.Diagnostics]));
            Assert.Equal(document.Run, document.Evaluated);
        }
    }
}
