using Microsoft.CodeAnalysis;
using SslVpnSdk.Differential.Tests.Checks;

namespace SslVpnSdk.Differential.Tests.Shrinking;

/// <summary>Makes a program that shows a difference smaller, as long as it shows one of the same kind.</summary>
internal sealed class Shrinker
{
    private const int MostTrials = 1500;
    private readonly string _kind;
    private int _trials;

    private Shrinker(Outcome outcome) => (_kind, Smallest) = (KindOf(outcome), outcome);

    private Outcome Smallest { get; set; }

    public static Outcome Shrink(Outcome outcome)
    {
        var shrinker = new Shrinker(outcome);
        var size = int.MaxValue;
        while (shrinker.Size < size && shrinker._trials < MostTrials)
        {
            size = shrinker.Size;
            for (var file = 0; file < outcome.Program.Files.Count; file++)
            {
                shrinker.Shrink(file);
            }
        }

        return shrinker.Smallest;
    }

    private int Size => Smallest.Program.Files.Sum(file => file.Length);

    /// <summary>Tries the smaller texts of a file; after each that does, those of what is left.</summary>
    private void Shrink(int file)
    {
        for (var i = 0; _trials < MostTrials; i++)
        {
            var smaller = Reductions.Of(Smallest.Program.Files[file]);
            while (i < smaller.Count && !Shows(file, smaller[i]()))
            {
                i++;
            }

            if (i >= smaller.Count || _trials >= MostTrials)
            {
                return;
            }

            // What was at this place is gone, so the next one is there now.
            i--;
        }
    }

    private bool Shows(int file, string text)
    {
        string[] files = [.. Smallest.Program.Files.Select((other, i) => i == file ? text : other)];
        var program = Smallest.Program with { Files = files };
        if (Compiler.Compile([program]).GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            return false;
        }

        _trials++;
        try
        {
            var outcome = Batch.Check([program]).Single();
            if (outcome.Differences.Count == 0 || KindOf(outcome) != _kind)
            {
                return false;
            }

            Smallest = outcome;
            return true;
        }
        catch (Exception exception) when (exception is ProgramDoesNotCompileException or InvalidOperationException)
        {
            return false;
        }
    }

    private static string KindOf(Outcome outcome) => outcome.Differences[0].Split(':')[0];
}
