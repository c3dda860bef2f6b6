using SslVpnSdk.Cases;

namespace SslVpnSdk.Rules.Tests;

/// <summary>The case table itself.</summary>
public sealed class RuleCasesTests
{
    public static TheoryData<string> Titles => CaseTitles.All;

    [Fact]
    public void Titles_are_unique() => Assert.Empty(RuleCases.All.GroupBy(c => c.Title).Where(group => group.Count() > 1).Select(group => group.Key));

    [Theory]
    [MemberData(nameof(Titles))]
    public void Every_expected_violation_has_a_marked_span(string title)
    {
        var ruleCase = CaseTitles.Find(title);

        Assert.Equal(ruleCase.Expected.Count, ruleCase.Program("Case").Spans.Count);
    }

    [Fact]
    public void Marks_are_taken_out_and_give_the_spans()
    {
        var source = MarkedSource.Parse("a([|b|], [|[|c|].d|])");

        Assert.Equal("a(b, c.d)", source.Text);
        Assert.Equal(["b", "c.d", "c"], source.Spans.Select(span => source.Text.Substring(span.Start, span.Length)));
    }

    [Theory]
    [InlineData("a [| b")]
    [InlineData("a |] b")]
    public void A_mark_without_its_other_end_is_refused(string marked) =>
        Assert.Throws<FormatException>(() => MarkedSource.Parse(marked));
}
