using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Benchmarks.Compiling;
using SslVpnSdk.Benchmarks.Fleets;

namespace SslVpnSdk.Benchmarks;

/// <summary>Evaluating solutions of different sizes from source, with nothing known from before.</summary>
public class EvaluationSizeBenchmarks
{
    private SyntaxTree[] _trees = [];

    /// <summary>How the solution is written.</summary>
    [Params(FleetStyle.AsWritten)]
    public FleetStyle Style { get; set; } = FleetStyle.AsWritten;

    /// <summary>The SSL servers of the solution, five a stack.</summary>
    [Params(100, 1_000, 10_000, 100_000)]
    public int Servers { get; set; }

    /// <summary>Parses the solution.</summary>
    [GlobalSetup]
    public void Parse() => _trees = FleetCompilation.Parse(Fleet.Of(Servers / Fleet.ServersPerStack, Style));

    /// <summary>The documents of all stacks.</summary>
    [Benchmark]
    public GeneratorDriver Evaluate() => FleetCompilation.Driver().RunGenerators(FleetCompilation.Fresh(_trees));
}
