using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SslVpnSdk.Analyzers;
using SslVpnSdk.Benchmarks.Fleets;

namespace SslVpnSdk.Benchmarks.Compiling;

/// <summary>Turns a generated solution into compilations, as a build and an editor do.</summary>
internal static class FleetCompilation
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private static readonly MetadataReference[] References =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(SslVpnStack).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Cidr).Assembly.Location),
    ];

    /// <summary>The parsed files.</summary>
    public static SyntaxTree[] Parse(Fleet fleet) =>
        [.. fleet.Files.AsParallel().AsOrdered().Select(file => Parse(file.Text, file.Path))];

    /// <summary>One parsed file.</summary>
    public static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, ParseOptions, path, System.Text.Encoding.UTF8);

    /// <summary>A compilation of the same texts in trees that nothing is remembered of.</summary>
    public static CSharpCompilation Fresh(IEnumerable<SyntaxTree> trees) =>
        Of(trees.AsParallel().AsOrdered().Select(tree => Parse(tree.GetText().ToString(), tree.FilePath)));

    /// <summary>A compilation in which nothing is bound yet.</summary>
    public static CSharpCompilation Of(IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "Fleet",
        trees,
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: true, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>A generator driver that has seen nothing yet.</summary>
    public static GeneratorDriver Driver() =>
        CSharpGeneratorDriver.Create([new StackGenerator().AsSourceGenerator()], parseOptions: ParseOptions);
}
