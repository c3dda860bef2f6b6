using BenchmarkDotNet.Attributes;
using SslVpnSdk.Benchmarks.Compiling;
using SslVpnSdk.Benchmarks.Fleets;

namespace SslVpnSdk.Benchmarks;

/// <summary>Compiling a solution with the analyzer and the generator against compiling it without.</summary>
public class CompileBenchmarks : IDisposable
{
    private CompilerServer _server = null!;

    /// <summary>How the solution is written.</summary>
    [Params(FleetStyle.AsWritten)]
    public FleetStyle Style { get; set; } = FleetStyle.AsWritten;

    /// <summary>The stacks of the solution.</summary>
    [Params(1000)]
    public int Stacks { get; set; } = 1000;

    /// <summary>Starts a compiler.</summary>
    [GlobalSetup]
    public void Start() => _server = new CompilerServer(Fleet.Of(Stacks, Style));

    /// <summary>The compiler alone.</summary>
    [Benchmark(Baseline = true)]
    public void Without() => _server.Compile(analyzed: false);

    /// <summary>The compiler with the analyzer and the generator.</summary>
    [Benchmark]
    public void With() => _server.Compile(analyzed: true);

    /// <summary>Ends the compiler.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        _server?.Dispose();
        GC.SuppressFinalize(this);
    }
}
