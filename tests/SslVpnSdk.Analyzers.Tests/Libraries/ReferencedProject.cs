using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SslVpnSdk.Analyzers.Libraries;

namespace SslVpnSdk.Analyzers.Tests.Libraries;

/// <summary>What the build hands to the compiler of a project that references another: an assembly without bodies, and its files.</summary>
internal sealed class ReferencedProject : AnalyzerConfigOptionsProvider
{
    public ReferencedProject(string source, string options = "LangVersion=14.0|Define=A,B|Checked=|Unsafe=", string? files = null)
    {
        Library = new CompiledLibrary(source);
        Texts = [new File("/library/File.cs", files ?? source)];
        FileOptions = new Options(new() { [ProjectLibraries.AssemblyKey] = "Library", [ProjectLibraries.OptionsKey] = options });
    }

    public CompiledLibrary Library { get; }

    public ImmutableArray<AdditionalText> Texts { get; }

    public override AnalyzerConfigOptions GlobalOptions => Options.None;

    private Options FileOptions { get; }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => FileOptions;

    /// <summary>The document that the generator makes of a stack that references the project; null when it makes none.</summary>
    public string? Document(CSharpCompilation compilation)
    {
        CSharpGeneratorDriver.Create([new StackGenerator().AsSourceGenerator()], Texts, optionsProvider: this)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        var made = output.Assembly.GetAttributes().Single(attribute => attribute.AttributeClass!.Name == "SslVpnDeploymentAttribute");
        return (string?)made.ConstructorArguments[2].Value;
    }

    public async Task<string[]> DiagnosticsAsync(CSharpCompilation compilation) =>
    [
        .. (await compilation.WithAnalyzers([new StackAnalyzer()], new AnalyzerOptions(Texts, this)).GetAnalyzerDiagnosticsAsync()).Select(Consumer.Where),
    ];

    private sealed class File(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static Options None { get; } = new([]);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
