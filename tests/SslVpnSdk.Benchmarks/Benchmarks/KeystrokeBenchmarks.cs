using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Benchmarks.Compiling;
using SslVpnSdk.Benchmarks.Fleets;

namespace SslVpnSdk.Benchmarks;

/// <summary>From a keystroke to new documents and diagnostics, against evaluating the whole solution.</summary>
public class KeystrokeBenchmarks
{
    private SyntaxTree[] _trees = [];
    private Editor _editor = null!;
    private Editor _withoutAnalyzers = null!;

    /// <summary>How the solution is written.</summary>
    [Params(FleetStyle.AsWritten)]
    public FleetStyle Style { get; set; } = FleetStyle.AsWritten;

    /// <summary>The stacks of the solution.</summary>
    [Params(1000)]
    public int Stacks { get; set; } = 1000;

    /// <summary>Opens the solution in an editor.</summary>
    [GlobalSetup]
    public void Open()
    {
        _trees = FleetCompilation.Parse(Fleet.Of(Stacks, Style));
        _editor = new Editor(FleetCompilation.Of(_trees));
        _withoutAnalyzers = new Editor(FleetCompilation.Of(_trees));
    }

    /// <summary>The documents and diagnostics of all stacks, with nothing known from before.</summary>
    [Benchmark(Baseline = true)]
    public TimeSpan WholeSolution()
    {
        var editor = new Editor(FleetCompilation.Fresh(_trees));
        return editor.GeneratorTime + FleetDiagnostics.OfAll(editor.Generated);
    }

    /// <summary>Another port in one stack: its document, and the diagnostics of its file.</summary>
    [Benchmark]
    public TimeSpan InStack() => _editor.TypeInStack();

    /// <summary>Another port in one stack: the diagnostics of its file that the compiler has itself.</summary>
    [Benchmark]
    public TimeSpan CompilerInStack() => _withoutAnalyzers.CompilerInStack();

    /// <summary>Another statement in a method of a file that no stack reads: the diagnostics of that file.</summary>
    [Benchmark]
    public TimeSpan Elsewhere() => _editor.TypeElsewhere();
}
