using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SslVpnSdk.Analyzers;

namespace SslVpnSdk.Differential.Tests.Checks;

/// <summary>What generator and analyzer make of a compilation.</summary>
/// <param name="Output">The compilation with what was generated.</param>
/// <param name="Diagnostics">What the analyzer reports.</param>
/// <param name="Exception">What the generator threw.</param>
internal sealed record CompileTime(CSharpCompilation Output, IReadOnlyList<Diagnostic> Diagnostics, Exception? Exception)
{
    public static CompileTime Of(CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        var options = (CSharpParseOptions)compilation.SyntaxTrees[0].Options;
        var driver = CSharpGeneratorDriver
            .Create([new StackGenerator().AsSourceGenerator()], parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _, cancellationToken);
        return new(
            (CSharpCompilation)output,
            Analyze(output, cancellationToken),
            driver.GetRunResult().Results.Single().Exception);
    }

    public static IReadOnlyList<Diagnostic> Analyze(Compilation compilation, CancellationToken cancellationToken)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        return compilation.WithAnalyzers([new StackAnalyzer()], options).GetAnalyzerDiagnosticsAsync(cancellationToken).GetAwaiter().GetResult();
    }
}
