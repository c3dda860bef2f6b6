using SslVpnSdk.Differential.Tests.Shrinking;
using SslVpnSdk.Differential.Tests.Writing;

namespace SslVpnSdk.Differential.Tests.Checks;

/// <summary>Checks as many programs as <see cref="Soak"/> says.</summary>
internal sealed class ProgramRun
{
    /// <summary>As many programs are compiled together: more of them take longer to wait for than they save.</summary>
    private const int BatchSize = 20;

    /// <summary>As many differing programs are shrunk; the others have most likely the same cause.</summary>
    private const int MostShrunk = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly Lazy<ProgramRun> Once = new(() => new(Soak.Seed, Soak.Programs));

    public ProgramRun(ulong seed, int count)
    {
        var batches = Enumerable.Range(0, count).Select(i => seed + (ulong)i).Chunk(BatchSize);
        var outcomes = batches.AsParallel().AsOrdered().WithDegreeOfParallelism(Environment.ProcessorCount).SelectMany(Check).ToList();
        var different = outcomes.Where(outcome => outcome.Differences.Count > 0).ToList();
        EvaluatedShare = (double)outcomes.Count(outcome => outcome.IsEvaluated) / outcomes.Count;
        Failures = [.. different.Select((outcome, i) => Report.Of(i < MostShrunk ? Shrinker.Shrink(outcome) : outcome))];
        Summary = Report.Summary(outcomes, EvaluatedShare);
    }

    /// <summary>The run that the tests share.</summary>
    public static ProgramRun Shared => Once.Value;

    public double EvaluatedShare { get; }

    public IReadOnlyList<string> Failures { get; }

    public string Summary { get; }

    private static IEnumerable<Outcome> Check(ulong[] seeds)
    {
        var programs = seeds.Select(RandomPrograms.Of).ToList();
        var check = Task.Run(() => Batch.Check(programs));
        return check.Wait(Patience)
            ? check.Result
            : throw new TimeoutException($"The programs of the seeds {seeds[0]} to {seeds[^1]} did not end within {Patience}.");
    }
}
