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
            finding.Rule.HelpLink,
            FindingsText.LevelOf(finding.Rule),
            finding.Violation.Message,
            finding.Violation.Path,
            finding.Place.Line,
            finding.Place.Column,
            finding.Place.Length,
            finding.Violation.Values.ToDictionary())));

    /// <summary>One of them; <paramref name="Values"/> are the values in the message by what they are.</summary>
    internal sealed record Entry(
        string Rule,
        string HelpLink,
        string Level,
        string Message,
        string Path,
        int Line,
        int Column,
        int Length,
        IReadOnlyDictionary<string, string> Values);
}
