namespace SslVpnSdk.Rules.Tests.Pages;

/// <summary>The pages say what the catalogue says. That their examples are right is tested with the analyzers, and their fixes with the fixes.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Ids => RuleCatalogTests.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_begins_with_the_title(string id) =>
        Assert.Equal($"# {id}: {RuleCatalogTests.Find(id).Title}", RulePage.Read(id).Sections[0].Heading);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Facts_are_those_of_the_catalogue(string id)
    {
        var rule = RuleCatalogTests.Find(id);

        Assert.Equal(
            [
                "| severity | category | refused by the control plane | fix |",
                "| --- | --- | --- | --- |",
                $"| {Word(rule.Severity)} | {rule.Category} | {YesOrNo(rule.IsRefused)} | {YesOrNo(Fixes.AreOfferedFor(id))} |",
            ],
            RulePage.Read(id).Sections[0].Lines);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Sections_are_in_the_order_of_all_pages(string id) => Assert.Equal(
        RulePage.HeadingsOf(Fixes.AreOfferedFor(id)), RulePage.Read(id).Sections.Skip(1).Select(section => section.Heading));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_section_says_something(string id) =>
        Assert.All(RulePage.Read(id).Sections, section => Assert.True(section.Lines.Count > 0, $"{id}: nothing stands under '{section.Heading}'."));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Configuration_shows_the_default_severity(string id)
    {
        var severity = RuleCatalogTests.Find(id).Severity;
        var configured = severity == RuleSeverity.Information ? "suggestion" : Word(severity);

        Assert.Contains($"dotnet_diagnostic.{id}.severity = {configured}", RulePage.Read(id)["## Configuration"]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Only_a_rule_that_is_no_error_has_a_reason_to_be_suppressed(string id) => Assert.Equal(
        RuleCatalogTests.Find(id).Severity == RuleSeverity.Error,
        RulePage.Read(id)["## When to suppress"][0].StartsWith("Never", StringComparison.Ordinal));

    private static string Word(RuleSeverity severity) => severity.ToString().ToLowerInvariant();

    private static string YesOrNo(bool fact) => fact ? "yes" : "no";
}
