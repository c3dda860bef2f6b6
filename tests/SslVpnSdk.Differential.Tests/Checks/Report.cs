using System.Globalization;

namespace SslVpnSdk.Differential.Tests.Checks;

/// <summary>Says what a run of programs showed.</summary>
internal static class Report
{
    private const int MostReasons = 25;

    public static string Of(Outcome outcome) =>
        $"""
        {string.Join('\n', outcome.Differences)}
        Replay: SOAK_SEED={outcome.Program.Seed} SOAK_PROGRAMS=1 eng/soak.sh differential
        {outcome.Program}
        """;

    public static string Summary(IReadOnlyList<Outcome> outcomes, double evaluatedShare)
    {
        var ends = outcomes.GroupBy(outcome => outcome.End).OrderByDescending(end => end.Count()).Select(end => $"{end.Count()} {end.Key}");
        var reasons = outcomes.SelectMany(outcome => outcome.Unknowns.DistinctBy(unknown => unknown.Reason).Select(unknown => (outcome.Program.Seed, Unknown: unknown)))
            .GroupBy(found => found.Unknown.Reason).OrderByDescending(reason => reason.Count()).Take(MostReasons)
            .Select(reason => $"  {reason.Count()} × {reason.Key}, seed {reason.First().Seed}: {reason.First().Unknown.Expression}");
        return string.Create(CultureInfo.InvariantCulture, $"""
            {outcomes.Count} programs, {evaluatedShare:P1} evaluated, {outcomes.Count(outcome => outcome.Differences.Count > 0)} different.
            When run: {string.Join("; ", ends)}.
            Not evaluated because of:
            {string.Join('\n', reasons)}
            """);
    }
}
