using System.Reflection;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Benchmarks.Compiling;
using SslVpnSdk.Benchmarks.Fleets;

namespace SslVpnSdk.Benchmarks;

/// <summary>Evaluating stacks in the compiler against running them.</summary>
public class RunTimeBenchmarks
{
    private SyntaxTree[] _trees = [];
    private (SslVpnStack Stack, string?[] Environments)[] _stacks = [];

    /// <summary>How the solution is written.</summary>
    [Params(FleetStyle.AsWritten)]
    public FleetStyle Style { get; set; } = FleetStyle.AsWritten;

    /// <summary>The stacks of the solution.</summary>
    [Params(1000)]
    public int Stacks { get; set; } = 1000;

    /// <summary>Compiles and loads the solution.</summary>
    [GlobalSetup]
    public void Load()
    {
        _trees = FleetCompilation.Parse(Fleet.Of(Stacks, Style));
        using var assembly = new MemoryStream();
        FleetCompilation.Of(_trees).Emit(assembly);
        _stacks =
        [
            .. from type in Assembly.Load(assembly.ToArray()).GetTypes()
            let attribute = type.GetCustomAttribute<SslVpnStackAttribute>()
            where attribute is not null
            select ((SslVpnStack)Activator.CreateInstance(type)!, attribute.Environments is { Length: > 0 } environments ? environments : new string?[] { null }),
        ];
    }

    /// <summary>Runs each stack's <c>Define</c> for each of its environments, and writes the documents.</summary>
    [Benchmark(Baseline = true)]
    public int Run() => _stacks.Sum(stack => stack.Environments.Sum(environment => stack.Stack.Synthesize(environment).ToJson().Length));

    /// <summary>Evaluates them from their source.</summary>
    [Benchmark]
    public GeneratorDriver Evaluate() => FleetCompilation.Driver().RunGenerators(FleetCompilation.Fresh(_trees));
}
