using SslVpnSdk.Rules;

namespace SslVpnSdk.Cli.Validation;

/// <summary>Findings as workflow commands, which GitHub shows at the lines of a change.</summary>
internal static class GitHubAnnotations
{
    public static void Write(TextWriter output, string file, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            var (line, column, length, _) = finding.Place;
            output.WriteLine(
                $"::{LevelOf(finding.Rule)} file={Property(file)},line={line},col={column},endColumn={column + length},title={finding.Rule.Id}::{Data(finding.Violation.Message)}");
        }
    }

    private static string LevelOf(Rule rule) => rule.Severity == RuleSeverity.Information ? "notice" : FindingsText.LevelOf(rule);

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
