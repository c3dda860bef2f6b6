namespace SslVpnSdk.Rules.Tests;

/// <summary>What the builder says of every case: <c>Validate</c> lists the violations, <c>Synthesize</c> throws at an error.</summary>
public sealed class BuilderVerdictTests(CompiledCases cases) : IClassFixture<CompiledCases>
{
    public static TheoryData<string> Titles => CaseTitles.All;

    [Theory]
    [MemberData(nameof(Titles))]
    public void Validate_lists_exactly_the_expected_violations(string title)
    {
        var violations = cases.Stack(title).Validate();

        Assert.Equal(
            CaseTitles.Find(title).Expected.Select(expected => expected.ToString()).Order(StringComparer.Ordinal),
            violations.Select(violation => $"{violation.Id}: {violation.Message}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void Messages_have_a_place_for_every_value(string title) => Assert.All(
        cases.Stack(title).Validate(),
        violation => Assert.Equal(violation.Rule.ValueNames.Count, violation.Arguments.Count));

    [Theory]
    [MemberData(nameof(Titles))]
    public void Synthesize_throws_exactly_when_an_error_is_among_them(string title)
    {
        var stack = cases.Stack(title);

        if (CaseTitles.Find(title).Expected.Any(expected => expected.Rule.Severity == RuleSeverity.Error))
        {
            var exception = Assert.Throws<StackViolationException>(() => stack.Synthesize());
            Assert.Equal(stack.Validate(), exception.Violations);
        }
        else
        {
            Assert.Equal("test", stack.Synthesize().Stack);
        }
    }
}
