using System.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;
using SslVpnSdk.Differential.Tests.Checks;
using Xunit.Abstractions;

namespace SslVpnSdk.Differential.Tests.Endings;

/// <summary>An evaluation stops soon after it is cancelled: an editor cancels it with every keystroke.</summary>
public class CancellationDelayTests(ITestOutputHelper output)
{
    /// <summary>The best of as many is taken: a machine that is busy makes single ones late.</summary>
    private const int Trials = 5;

    /// <summary>An evaluation may end before it is cancelled; then another is tried.</summary>
    private const int MostTrials = 50;

    private static readonly TimeSpan Bound = TimeSpan.FromMilliseconds(50);

    public static TheoryData<string> Loops => EndlessPrograms.Loops;

    /// <summary>After a quarter of its time.</summary>
    [SoakTheory]
    [MemberData(nameof(Loops))]
    public void Evaluation_stops_within_50_ms_after_it_is_cancelled(string statements)
    {
        var whole = Enumerable.Range(0, 3).Min(_ => Whole(statements));
        var delays = Enumerable.Range(0, MostTrials).Select(_ => Delay(statements, whole / 4)).OfType<TimeSpan>().Take(Trials).ToList();
        output.WriteLine($"{whole.TotalMilliseconds:F0} ms without cancellation; stopped after {string.Join(", ", delays.Select(delay => $"{delay.TotalMilliseconds:F1}"))} ms.");
        Assert.NotEmpty(delays);
        Assert.True(delays.Min() <= Bound, $"Stopped {delays.Min().TotalMilliseconds} ms after it was cancelled; {Bound.TotalMilliseconds} ms are allowed.");
    }

    /// <summary>The time from the cancellation to the end; null when the evaluation ended first.</summary>
    private static TimeSpan? Delay(string statements, TimeSpan after)
    {
        var compilation = Compiled(statements);
        using var cancellation = new CancellationTokenSource();
        long cancelled = 0;
        var canceller = new Thread(() =>
        {
            Thread.Sleep(after);
            Volatile.Write(ref cancelled, Stopwatch.GetTimestamp());
            cancellation.Cancel();
        });
        canceller.Start();
        try
        {
            CompileTime.Of(compilation, cancellation.Token);
            return null;
        }
        catch (OperationCanceledException)
        {
            return Stopwatch.GetElapsedTime(Volatile.Read(ref cancelled));
        }
        finally
        {
            canceller.Join();
        }
    }

    private static TimeSpan Whole(string statements)
    {
        var compilation = Compiled(statements);
        var start = Stopwatch.GetTimestamp();
        CompileTime.Of(compilation, CancellationToken.None);
        return Stopwatch.GetElapsedTime(start);
    }

    /// <summary>A compilation of its own: what was evaluated before is not evaluated again.</summary>
    private static CSharpCompilation Compiled(string statements)
    {
        var compilation = Compiler.Compile([("Endless.cs", EndlessPrograms.Program(statements))]);
        compilation.GetDiagnostics();
        return compilation;
    }
}
