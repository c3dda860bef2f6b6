using System.Runtime.CompilerServices;

namespace SslVpnSdk.Rules.Tests;

public class RuleIndexTests
{
    [Fact]
    public void Docs_list_the_rules_of_the_catalogue()
    {
        var rows = RuleCatalog.All.Select(rule =>
            $"| {rule.Id} | {rule.Severity.ToString().ToLowerInvariant()} | {(rule.IsRefused ? "yes" : "")} | {rule.Title} | {Cell(rule.MessageFormat)} |");
        var document = File.ReadAllLines(Path.Combine(RepositoryRoot(), "docs", "rules.md"));

        // Different? Put the rows of the actual catalogue into docs/rules.md.
        Assert.Equal(rows, document.Where(line => line.StartsWith("| SSLVPN", StringComparison.Ordinal)));
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string RepositoryRoot([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(path, "..", "..", ".."));
}
