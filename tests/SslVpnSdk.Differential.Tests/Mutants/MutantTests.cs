using CsCheck;
using SslVpnSdk.Differential.Tests.Checks;
using SslVpnSdk.Differential.Tests.Writing;
using Xunit.Abstractions;

namespace SslVpnSdk.Differential.Tests.Mutants;

/// <summary>While somebody types, code is broken most of the time; analyzer, generator and fixes must not be.</summary>
public class MutantTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public void Mutants_neither_break_the_analyzer_nor_the_generator_nor_keep_them_for_ever() =>
        Check("SOAK_MUTANTS=1 eng/soak.sh mutants", Soak.Mutants, Original.All, (mutant, cancellationToken) =>
        {
            var compiled = CompileTime.Of(Compiler.Compile([("Mutant.cs", mutant.Text)]), cancellationToken);
            return compiled.Exception?.ToString() ?? compiled.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Id == "AD0001")?.GetMessage();
        });

    [Fact]
    public void Fixes_of_mutants_neither_throw_nor_bring_a_diagnostic()
    {
        var applied = 0;
        Check("SOAK_FIXED_MUTANTS=1 eng/soak.sh fixes", Soak.FixedMutants, Original.WithRejected, (mutant, cancellationToken) =>
        {
            var trial = FixTrial.OfAsync(mutant.Text, cancellationToken).GetAwaiter().GetResult();
            Interlocked.Add(ref applied, trial.Applied);
            return trial.Fault;
        });
        output.WriteLine($"{applied} fixes were applied.");
        Assert.True(applied > 0 || Soak.FixedMutants < 100, "No fix was offered.");
    }

    private void Check(string replay, int count, IReadOnlyList<Original> originals, Func<Mutant, CancellationToken, string?> faultOf)
    {
        var failures = Enumerable.Range(0, count)
            .AsParallel().AsOrdered().WithDegreeOfParallelism(Environment.ProcessorCount)
            .Select(i => Soak.Seed + (ulong)i)
            .Select(number => (Number: number, Fault: Fault(number, originals, faultOf)))
            .Where(mutant => mutant.Fault is not null)
            .Select(mutant => $"{mutant.Fault}\nReplay: SOAK_SEED={mutant.Number} {replay}")
            .ToList();
        output.WriteLine($"{count} mutants of {originals.Count} programs, {failures.Count} faults.");
        Assert.True(failures.Count == 0, string.Join("\n\n", failures.Take(5)));
    }

    private static string? Fault(ulong number, IReadOnlyList<Original> originals, Func<Mutant, CancellationToken, string?> faultOf)
    {
        var dice = new Dice(new PCG((uint)number, number));
        var mutant = Mutant.Of(number, dice.Of(originals), dice);
        using var cancellation = new CancellationTokenSource();
        var check = Task.Run(() => faultOf(mutant, cancellation.Token));
        if (Task.WaitAny([check], Patience) < 0)
        {
            cancellation.Cancel();
            return $"A mutant of {mutant.Origin} takes longer than {Patience}:\n{mutant.Text}";
        }

        var fault = check.IsFaulted ? check.Exception.InnerException!.ToString() : check.Result;
        return fault is null ? null : $"{fault}\nMutant of {mutant.Origin}:\n{mutant.Text}";
    }
}
