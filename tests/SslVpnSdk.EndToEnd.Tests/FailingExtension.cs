using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SslVpnSdk.EndToEnd.Tests;

/// <summary>Compiles extensions of the compiler that throw when they run.</summary>
internal static class FailingExtension
{
    public const string Generator =
        """
        using Microsoft.CodeAnalysis;

        [Generator]
        public sealed class FailingGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) =>
                context.RegisterSourceOutput(context.CompilationProvider, (_, _) => throw new System.InvalidOperationException("broken on purpose"));
        }
        """;

    public const string Analyzer =
        """
        using System.Collections.Immutable;
        using Microsoft.CodeAnalysis;
        using Microsoft.CodeAnalysis.Diagnostics;

        [DiagnosticAnalyzer(LanguageNames.CSharp)]
        public sealed class FailingAnalyzer : DiagnosticAnalyzer
        {
            public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
                [new("TEST0001", "title", "message", "category", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

            public override void Initialize(AnalysisContext context) =>
                context.RegisterCompilationAction(_ => throw new System.InvalidOperationException("broken on purpose"));
        }
        """;

    /// <summary>What this process runs on: the framework, and the oldest compiler that the SDK supports.</summary>
    private static string References => (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;

    public static void Compile(string source, string path)
    {
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(path),
            [CSharpSyntaxTree.ParseText(source)],
            References.Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var result = compilation.Emit(path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
    }
}
