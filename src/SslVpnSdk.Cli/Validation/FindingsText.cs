using System.Globalization;
using SslVpnSdk.Planning;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Cli.Validation;

/// <summary>Findings for people: the fault in the form that every tool parses, then the line it stands on.</summary>
internal static class FindingsText
{
    public static void Write(TextWriter output, string file, IReadOnlyList<Finding> findings, int known)
    {
        foreach (var finding in findings)
        {
            var (line, column, length, text) = finding.Place;
            var number = line.ToString(CultureInfo.InvariantCulture);
            var margin = new string(' ', number.Length);
            output.WriteLine($"{file}({line},{column}): {LevelOf(finding.Rule)} {finding.Rule.Id}: {PlanText.Printable(finding.Violation.Message)}");
            output.WriteLine($"{margin} |");
            output.WriteLine($"{number} | {PlanText.Printable(text)}");
            output.WriteLine($"{margin} | {new string(' ', column - 1)}{new string('^', length)} {finding.Violation.Path}");
            output.WriteLine();
        }

        output.WriteLine(Summary(findings, known));
    }

    /// <summary>The words of compilers for how bad a finding is.</summary>
    public static string LevelOf(Rule rule) => rule.Severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "info",
    };

    private static string Summary(IReadOnlyList<Finding> findings, int known) =>
        Summary(findings, known == 0 ? "wrong" : "new") + (known == 0 ? "" : $" The baseline has {known} more.");

    private static string Summary(IReadOnlyList<Finding> findings, string fault) => findings.Count == 0
        ? $"Nothing is {fault}."
        : string.Join(", ", findings
            .GroupBy(finding => finding.Rule.Severity)
            .OrderByDescending(same => same.Key)
            .Select(same => $"{same.Count()} {LevelOf(same.First().Rule)}{(same.Count() == 1 || same.Key < RuleSeverity.Warning ? "" : "s")}")) + ".";
}
