using System.Globalization;
using Spectre.Console;
using SslVpnSdk.Planning;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Cli.Validation;

/// <summary>Findings for people: the fault in the form that every tool parses, then the line it stands on.</summary>
internal static class FindingsText
{
    /// <summary>Writes the findings: in colours to a terminal, plain elsewhere.</summary>
    public static void Write(Terminal terminal, bool noColor, string file, IReadOnlyList<Finding> findings, int known)
    {
        var console = terminal.Live(noColor);
        foreach (var finding in findings)
        {
            var (line, column, length, text) = finding.Place;
            var number = line.ToString(CultureInfo.InvariantCulture);
            var margin = new string(' ', number.Length);
            Write($"{file}({line},{column}): {LevelOf(finding.Rule)} {finding.Rule.Id}: {finding.Violation.Message}", finding.Rule);
            Write($"{margin} |", null);
            Write($"{number} | {text}", null);
            Write($"{margin} | {new string(' ', column - 1)}{new string('^', length)} {finding.Violation.Path}", finding.Rule);
            Write("", null);
        }

        Write(Summary(findings, known), null);

        void Write(string line, Rules.Rule? rule)
        {
            var printable = PlanText.Printable(line);
            if (console is null || rule is null)
            {
                terminal.Out.WriteLine(printable);
            }
            else
            {
                console.WriteLine(printable, new Style(ColorOf(rule)));
            }
        }
    }

    private static Color ColorOf(Rules.Rule rule) => rule.Severity switch
    {
        RuleSeverity.Error => Color.Red,
        RuleSeverity.Warning => Color.Yellow,
        _ => Color.Blue,
    };

    /// <summary>The words of compilers for how bad a finding is.</summary>
    public static string LevelOf(Rules.Rule rule) => rule.Severity switch
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
