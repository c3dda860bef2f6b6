using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SslVpnSdk.Analyzers.Tests;

/// <summary>A program under test: compiled in memory, analyzed, generated. <c>[|…|]</c> marks spans and is not part of the program.</summary>
internal static class Source
{
    /// <summary>What a project that references the SDK may use.</summary>
    public static readonly ImmutableArray<MetadataReference> References =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(SslVpnStack).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Cidr).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(System.Net.IPNetwork2).Assembly.Location),
    ];

    /// <summary>A stack in region eu-central-1 with a VPC, a gateway and the given statements; <c>server</c> is a valid SSL server.</summary>
    public static string Stack(string statements, string arguments = "\"test\"", string members = "") =>
        $$"""
        using SslVpnSdk;

        [SslVpnStack({{arguments}})]
        public sealed partial class TestStack : SslVpnStack
        {
            {{members}}

            protected override void Define(StackBuilder stack)
            {
                stack.InRegion("eu-central-1");
                var vpc = stack.AddVpc("main").WithCidrBlock("10.0.0.0/16");
                var gateway = stack.AddVpnGateway("edge").InVpc(vpc).WithBandwidth(10).WithSslConnections(5);
                var server = stack.AddSslServer("staff").OnGateway(gateway)
                    .WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.0.0/24");
                {{statements}}
            }
        }
        """;

    public static CSharpCompilation Compile(params string[] sources) => CSharpCompilation.Create(
        "Program",
        sources.Select((source, i) => CSharpSyntaxTree.ParseText(Unmarked(source), path: $"Source{i}.cs")),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The analyzer's diagnostics, in the order of the source: <c>SSLVPN1002 443</c>.</summary>
    public static async Task<string[]> DiagnosticsAsync(params string[] sources)
    {
        var diagnostics = await AnalyzeAsync(Compile(sources));
        return [.. diagnostics.Select(d => $"{d.Id} {d.Location.SourceTree?.GetText().ToString(d.Location.SourceSpan)}")];
    }

    public static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(CSharpCompilation compilation, EditorConfig? configured = null)
    {
        var analyzerOptions = new AnalyzerOptions([], configured ?? new EditorConfig(""));
        var options = new CompilationWithAnalyzersOptions(analyzerOptions, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var diagnostics = await compilation.WithAnalyzers([new StackAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.OrderBy(d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];
    }

    public static GeneratorDriverRunResult Generate(CSharpCompilation compilation, out Compilation output, EditorConfig? configured = null)
    {
        var driver = CSharpGeneratorDriver.Create([new StackGenerator().AsSourceGenerator()], optionsProvider: configured).RunGeneratorsAndUpdateCompilation(compilation, out output, out _);
        return driver.GetRunResult();
    }

    /// <summary>The documents among the constants of a generated <c>Deployments</c> class, by name.</summary>
    public static IReadOnlyDictionary<string, string> Documents(string typeName, params string[] sources)
    {
        Generate(Compile(sources), out var output);
        Assert.Empty(output.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return output.GetTypeByMetadataName($"{typeName}+Deployments")!.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field.ConstantValue is not "")
            .ToDictionary(field => field.Name, field => (string)field.ConstantValue!);
    }

    public static string Contract(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Contract", file));

    public static TextSpan Marked(string source)
    {
        var start = source.IndexOf("[|", StringComparison.Ordinal);
        return TextSpan.FromBounds(start, source.IndexOf("|]", StringComparison.Ordinal) - 2);
    }

    private static string Unmarked(string source) =>
        source.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
}
