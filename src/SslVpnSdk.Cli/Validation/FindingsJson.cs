using SslVpnSdk.Cli.Output;

namespace SslVpnSdk.Cli.Validation;

/// <summary>Findings as <c>--format json</c> writes them.</summary>
internal sealed record FindingsJson(int FormatVersion, string Command, string File, IEnumerable<FindingsJson.Entry> Findings)
{
    public static FindingsJson Of(string file, IReadOnlyList<Finding> findings) => new(
        JsonOutput.FormatVersion,
        "validate",
        file,
        findings.Select(finding => new Entry(
            finding.Rule.Id,
            FindingsText.LevelOf(finding.Rule),
            finding.Violation.Message,
            finding.Violation.Path,
            finding.Place.Line,
            finding.Place.Column,
            finding.Place.Length,
            finding.Violation.Arguments)));

    /// <summary>One of them; <paramref name="Values"/> are the values in the message.</summary>
    internal sealed record Entry(
        string Rule, string Level, string Message, string Path, int Line, int Column, int Length, IEnumerable<string> Values);
}
