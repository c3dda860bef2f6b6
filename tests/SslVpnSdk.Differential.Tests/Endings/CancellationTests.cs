using System.Diagnostics;
using SslVpnSdk.Differential.Tests.Checks;
using Xunit.Abstractions;

namespace SslVpnSdk.Differential.Tests.Endings;

/// <summary>An evaluation stops when it is cancelled: an editor cancels it with every keystroke.</summary>
public class CancellationTests(ITestOutputHelper output)
{
    /// <summary>The best of as many is taken: a machine that is busy makes single ones late.</summary>
    private const int Trials = 5;

    private static readonly TimeSpan Bound = TimeSpan.FromMilliseconds(50);

    public static TheoryData<string> Loops => EndlessPrograms.Loops;

    /// <summary>
    /// Half way to its end, where the rest takes as long again. The bound holds in the soak; everywhere else it is enough that
    /// the rest is not waited for, since that does not depend on how fast the machine is.
    /// </summary>
    [Theory]
    [MemberData(nameof(Loops))]
    public void Evaluation_stops_soon_after_it_is_cancelled(string statements)
    {
        var compilation = Compiler.Compile([("Endless.cs", EndlessPrograms.Program(statements))]);
        compilation.GetDiagnostics();
        var whole = Enumerable.Range(0, 3).Min(_ => Time(() => CompileTime.Of(compilation, CancellationToken.None)));
        var delays = Enumerable.Range(0, Trials).Select(_ => Delay(compilation, whole / 2)).ToList();
        output.WriteLine($"{whole.TotalMilliseconds:F0} ms without cancellation; stopped after {string.Join(", ", delays.Select(delay => $"{delay.TotalMilliseconds:F1}"))} ms.");
        var bound = Soak.IsLong || whole / 4 < Bound ? Bound : whole / 4;
        Assert.True(delays.Min() <= bound, $"Stopped {delays.Min().TotalMilliseconds} ms after it was cancelled; {bound.TotalMilliseconds} ms are allowed.");
    }

    /// <summary>The time from the cancellation to the end.</summary>
    private static TimeSpan Delay(Microsoft.CodeAnalysis.CSharp.CSharpCompilation compilation, TimeSpan after)
    {
        using var cancellation = new CancellationTokenSource();
        long cancelled = 0;
        using var registration = cancellation.Token.Register(() => cancelled = Stopwatch.GetTimestamp());
        cancellation.CancelAfter(after);
        try
        {
            CompileTime.Of(compilation, cancellation.Token);
        }
        catch (OperationCanceledException)
        {
            return Stopwatch.GetElapsedTime(cancelled);
        }

        return TimeSpan.Zero;
    }

    private static TimeSpan Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start);
    }
}
