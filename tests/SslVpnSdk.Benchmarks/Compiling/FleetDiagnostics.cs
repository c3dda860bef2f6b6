using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SslVpnSdk.Analyzers;

namespace SslVpnSdk.Benchmarks.Compiling;

/// <summary>Asks the analyzer for diagnostics, and the compiler for the time it took.</summary>
internal static class FleetDiagnostics
{
    private static readonly StackAnalyzer Analyzer = new();

    private static readonly CompilationWithAnalyzersOptions Options = new(
        new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: true);

    /// <summary>Those of the whole compilation.</summary>
    /// <returns>The analyzer's own time.</returns>
    public static TimeSpan OfAll(Compilation compilation) =>
        Time(compilation, analyzed => analyzed.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult());

    /// <summary>Those of one file, as an editor asks for them.</summary>
    /// <returns>The analyzer's own time.</returns>
    public static TimeSpan OfFile(Compilation compilation, SyntaxTree tree) => Time(compilation, analyzed => analyzed
        .GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, CancellationToken.None).GetAwaiter().GetResult());

    private static TimeSpan Time(Compilation compilation, Action<CompilationWithAnalyzers> ask)
    {
        var analyzed = new CompilationWithAnalyzers(compilation, ImmutableArray.Create<DiagnosticAnalyzer>(Analyzer), Options);
        ask(analyzed);
        return analyzed.GetAnalyzerTelemetryInfoAsync(Analyzer, CancellationToken.None).GetAwaiter().GetResult().ExecutionTime;
    }
}
