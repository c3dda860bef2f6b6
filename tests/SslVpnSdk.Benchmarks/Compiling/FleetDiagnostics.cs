using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SslVpnSdk.Analyzers;

namespace SslVpnSdk.Benchmarks.Compiling;

/// <summary>Asks the analyzer for diagnostics.</summary>
internal static class FleetDiagnostics
{
    private static readonly CompilationWithAnalyzersOptions Options = new(
        new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);

    /// <summary>The compilation with the analyzer.</summary>
    public static CompilationWithAnalyzers Analyzed(Compilation compilation) => new(compilation, ImmutableArray.Create<DiagnosticAnalyzer>(new StackAnalyzer()), Options);

    /// <summary>Those of the whole compilation.</summary>
    public static int OfAll(Compilation compilation) =>
        Analyzed(compilation).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length;

    /// <summary>Those of one file, as an editor asks for them.</summary>
    public static int OfFile(Compilation compilation, SyntaxTree tree) =>
        Analyzed(compilation)
            .GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, CancellationToken.None)
            .GetAwaiter()
            .GetResult()
            .Length;
}
