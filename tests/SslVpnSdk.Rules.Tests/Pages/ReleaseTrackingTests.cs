namespace SslVpnSdk.Rules.Tests.Pages;

/// <summary>
/// Which release brought which rule is written into the files of Roslyn's release tracking. Its analyzer sees no ids that come from a
/// catalogue, so this keeps the rows.
/// </summary>
public sealed class ReleaseTrackingTests
{
    internal const string Shipped = "analyzers/SslVpnSdk.Analyzers/AnalyzerReleases.Shipped.md";
    internal const string Unshipped = "analyzers/SslVpnSdk.Analyzers/AnalyzerReleases.Unshipped.md";

    /// <summary>The rows of all releases.</summary>
    internal static IEnumerable<string> Rows => Repository.Lines(Shipped).Concat(Repository.Lines(Unshipped))
        .Where(line => line.StartsWith("SSLVPN", StringComparison.Ordinal));

    [Fact]
    public void Releases_have_the_rules_of_the_catalogue() => Assert.Equal(RuleCatalog.All.Select(Row), Rows.Order(StringComparer.Ordinal));

    private static string Row(Rule rule) => $"{rule.Id} | {rule.Category} | {Word(rule.Severity)} | {rule.Title}, [Documentation]({rule.HelpLink})";

    private static string Word(RuleSeverity severity) => severity == RuleSeverity.Information ? "Info" : severity.ToString();
}
