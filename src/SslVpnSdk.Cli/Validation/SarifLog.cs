using System.Text.Json.Serialization;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Cli.Validation;

/// <summary>Findings as SARIF 2.1.0: as much of it as code scanning shows.</summary>
/// <remarks>Our own records, since the SDK for SARIF brings a second JSON library and six megabytes into the tool for one method.</remarks>
internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, SarifLog.Run[] Runs)
{
    public const string SarifVersion = "2.1.0";

    public static SarifLog Of(string file, IReadOnlyList<Finding> findings, bool hasBaseline) => new(
        "https://json.schemastore.org/sarif-2.1.0.json",
        SarifVersion,
        [
            new Run(
                new Tool(new Driver(
                    "sslvpn",
                    typeof(SarifLog).Assembly.GetName().Version!.ToString(3),
                    [.. findings.Select(finding => finding.Rule).Distinct().Select(Described)])),
                "utf16CodeUnits",
                [.. findings.Select(finding => Found(file, finding, hasBaseline))]),
        ]);

    private static Description Described(Rule rule) => new(
        rule.Id,
        rule.Stem,
        new Message(rule.Title),
        rule.HelpLink,
        new Configuration(LevelOf(rule)),
        new Dictionary<string, string> { ["category"] = rule.Category });

    private static Result Found(string file, Finding finding, bool hasBaseline) => new(
        finding.Rule.Id,
        LevelOf(finding.Rule),
        new Message(finding.Violation.Message),
        [
            new Location(
                new PhysicalLocation(
                    new ArtifactLocation(string.Join('/', file.Split('/').Select(Uri.EscapeDataString))),
                    new Region(finding.Place.Line, finding.Place.Column, finding.Place.Column + finding.Place.Length)),
                [new LogicalLocation(finding.Violation.Path)]),
        ],
        finding.Violation.Values.ToDictionary(),
        hasBaseline ? finding.IsKnown ? "unchanged" : "new" : null);

    private static string LevelOf(Rule rule) => rule.Severity == RuleSeverity.Information ? "note" : FindingsText.LevelOf(rule);

    internal sealed record Run(Tool Tool, string ColumnKind, Result[] Results);

    internal sealed record Tool(Driver Driver);

    internal sealed record Driver(string Name, string Version, Description[] Rules);

    internal sealed record Description(
        string Id,
        string Name,
        Message ShortDescription,
        string HelpUri,
        Configuration DefaultConfiguration,
        IReadOnlyDictionary<string, string> Properties);

    internal sealed record Configuration(string Level);

    internal sealed record Message(string Text);

    internal sealed record Result(
        string RuleId,
        string Level,
        Message Message,
        Location[] Locations,
        IReadOnlyDictionary<string, string> Properties,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? BaselineState = null);

    internal sealed record Location(PhysicalLocation PhysicalLocation, LogicalLocation[] LogicalLocations);

    internal sealed record PhysicalLocation(ArtifactLocation ArtifactLocation, Region Region);

    internal sealed record ArtifactLocation(string Uri);

    internal sealed record Region(int StartLine, int StartColumn, int EndColumn);

    internal sealed record LogicalLocation(string FullyQualifiedName);
}
