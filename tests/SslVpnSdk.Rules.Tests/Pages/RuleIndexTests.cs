namespace SslVpnSdk.Rules.Tests.Pages;

/// <summary>The tables of all rules say what the catalogue says.</summary>
public sealed class RuleIndexTests
{
    internal const string Index = "analyzers/docs/rules/README.md";
    internal const string Readme = "README.md";

    [Fact]
    public void Index_of_the_pages_lists_the_rules_of_the_catalogue() => Assert.Equal(
        RuleCatalog.All.Select(rule =>
            $"| [{rule.Id}]({rule.Id}.md) | {Word(rule)} | {YesOrEmpty(rule.IsRefused)} | {YesOrEmpty(Fixes.AreOfferedFor(rule.Id))} | {rule.Title} | {Cell(rule.MessageFormat)} |"),
        RowsOf(Index));

    [Fact]
    public void Readme_lists_the_rules_of_the_catalogue() => Assert.Equal(
        RuleCatalog.All.Select(rule => $"| [{rule.Id}]({RulePage.PathOf(rule.Id)}) | {Word(rule)} | {rule.Title} |"), RowsOf(Readme));

    /// <summary>The rows of a table of rules. Different? Put the rows of the catalogue into the file.</summary>
    internal static IEnumerable<string> RowsOf(string path) =>
        Repository.Lines(path).Where(line => line.StartsWith("| [SSLVPN", StringComparison.Ordinal));

    private static string Word(Rule rule) => rule.Severity.ToString().ToLowerInvariant();

    private static string YesOrEmpty(bool fact) => fact ? "yes" : "";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
