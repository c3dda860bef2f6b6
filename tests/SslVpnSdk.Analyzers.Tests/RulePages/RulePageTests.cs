using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Tests.RulePages;

/// <summary>The examples on the pages of the rules are right.</summary>
public sealed class RulePageTests
{
    private static readonly RuleExamples Wrong = new("Wrong");
    private static readonly RuleExamples Right = new("Right");

    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(rule => rule.Id)];

    public static TheoryData<string> Errors => [.. RuleCatalog.All.Where(rule => rule.Severity == RuleSeverity.Error).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Wrong_example_is_reported_by_the_rule_alone(string id)
    {
        var outcome = await Wrong.OutcomeAsync(id);

        Assert.Empty(outcome.Errors);
        Assert.StartsWith($"{id} ", Assert.Single(outcome.Diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Wrong_example_underlines_what_is_reported(string id)
    {
        var squiggles = Squiggle.Of(RuleExamples.Find(id, "Wrong").Code).ToList();
        if (id == EvaluationBudgetExceededRule.Definition.Id)
        {
            Assert.Empty(squiggles);
            return;
        }

        var outcome = await Wrong.OutcomeAsync(id);
        Assert.StartsWith($"{Assert.Single(squiggles).Id} {squiggles[0].Text}: ", Assert.Single(outcome.Diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task Wrong_example_of_an_error_has_no_document(string id)
    {
        var outcome = await Wrong.OutcomeAsync(id);

        Assert.All(outcome.Documents, document => Assert.Null(document.Evaluated));
        Assert.All(outcome.Documents, document => Assert.True(document.Throws, document.Run));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Right_example_is_reported_by_no_rule(string id)
    {
        var outcome = await Right.OutcomeAsync(id);

        Assert.Empty(outcome.Errors);
        Assert.Empty(outcome.Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Right_example_has_the_document_that_running_it_gives(string id)
    {
        var outcome = await Right.OutcomeAsync(id);

        Assert.NotEmpty(outcome.Documents);
        Assert.All(outcome.Documents, document => Assert.Equal(document.Run, document.Evaluated));
    }
}
