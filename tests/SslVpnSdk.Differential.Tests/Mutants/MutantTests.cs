using CsCheck;
using SslVpnSdk.Differential.Tests.Checks;
using SslVpnSdk.Differential.Tests.Writing;
using Xunit.Abstractions;

namespace SslVpnSdk.Differential.Tests.Mutants;

/// <summary>While somebody types, code is broken most of the time; analyzer and generator must not be.</summary>
public class MutantTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public void Mutants_neither_break_the_analyzer_nor_the_generator_nor_keep_them_for_ever()
    {
        var failures = Enumerable.Range(0, Soak.Mutants)
            .AsParallel().AsOrdered().WithDegreeOfParallelism(Environment.ProcessorCount)
            .Select(i => Soak.Seed + (ulong)i)
            .Select(number => (Number: number, Fault: Fault(number)))
            .Where(mutant => mutant.Fault is not null)
            .Select(mutant => $"{mutant.Fault}\nReplay: SOAK_SEED={mutant.Number} SOAK_MUTANTS=1 eng/soak.sh mutants")
            .ToList();
        output.WriteLine($"{Soak.Mutants} mutants of {Original.All.Count} programs, {failures.Count} faults.");
        Assert.True(failures.Count == 0, string.Join("\n\n", failures.Take(5)));
    }

    private static string? Fault(ulong number)
    {
        var dice = new Dice(new PCG((uint)number, number));
        var mutant = Mutant.Of(number, dice.Of(Original.All), dice);
        using var cancellation = new CancellationTokenSource();
        var check = Task.Run(() => CompileTime.Of(Compiler.Compile([("Mutant.cs", mutant.Text)]), cancellation.Token));
        if (!check.Wait(Patience))
        {
            cancellation.Cancel();
            return $"A mutant of {mutant.Origin} takes longer than {Patience}:\n{mutant.Text}";
        }

        var fault = check.Result.Exception?.ToString()
            ?? check.Result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Id == "AD0001")?.GetMessage();
        return fault is null ? null : $"{fault}\nMutant of {mutant.Origin}:\n{mutant.Text}";
    }
}
