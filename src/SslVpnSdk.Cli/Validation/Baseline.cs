using System.Text.Json;
using System.Text.RegularExpressions;
using SslVpnSdk.Cli.Output;

namespace SslVpnSdk.Cli.Validation;

/// <summary>The findings that are known: those of a SARIF log that <c>sslvpn validate --format sarif</c> wrote before.</summary>
internal sealed partial class Baseline
{
    private readonly Dictionary<(string Rule, string Message, string Place), int> _known;

    private Baseline(IEnumerable<(string Rule, string Message, string Place)> known) =>
        _known = known.CountBy(finding => finding).ToDictionary();

    /// <summary>Reads a log.</summary>
    /// <exception cref="CliException">There is none, or it is not SARIF 2.1.0.</exception>
    public static async Task<Baseline> ReadAsync(string path, string name, CancellationToken cancellationToken)
    {
        try
        {
            await using var file = File.OpenRead(path);
            var log = await JsonOutput.ReadAsync<SarifLog>(file, cancellationToken);
            return log is { Version: SarifLog.SarifVersion }
                ? new Baseline(log.Runs.SelectMany(run => run.Results).Select(KeyOf))
                : throw new JsonException($"its version is not {SarifLog.SarifVersion}");
        }
        catch (JsonException fault)
        {
            throw new CliException($"the baseline '{name}' is not a log of this command: {fault.Message} Write one with --format sarif.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"the baseline '{name}' cannot be read: {fault.Message} Write one with --format sarif.");
        }
    }

    /// <summary>The same findings, those marked that the log has too: each of its results stands for one.</summary>
    public IReadOnlyList<Finding> Mark(IReadOnlyList<Finding> findings)
    {
        var left = new Dictionary<(string, string, string), int>(_known);
        return [.. findings.Select(finding => finding with { IsKnown = Take(left, KeyOf(finding)) })];
    }

    private static bool Take(Dictionary<(string, string, string), int> left, (string, string, string) key)
    {
        var count = left.GetValueOrDefault(key);
        left[key] = count - 1;
        return count > 0;
    }

    private static (string Rule, string Message, string Place) KeyOf(Finding finding) =>
        (finding.Rule.Id, finding.Violation.Message, PlaceOf(finding.Violation.Path));

    private static (string Rule, string Message, string Place) KeyOf(SarifLog.Result result) => result is
    { RuleId: { } rule, Message.Text: { } message, Locations: [{ LogicalLocations: [{ FullyQualifiedName: { } path }, ..] }, ..] }
        ? (rule, message, PlaceOf(path))
        : throw new JsonException("a result has no rule, no message or no place.");

    /// <summary>Without the positions: a resource that is new moves those after it.</summary>
    private static string PlaceOf(string path) => Position().Replace(path, "[]");

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Position();
}
