using System.Collections.Immutable;
using System.Net;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SslVpnSdk.Differential.Tests.Writing;

namespace SslVpnSdk.Differential.Tests.Checks;

/// <summary>Compiles programs in memory. The references are read once for all of them.</summary>
internal static class Compiler
{
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp14);

    public static CSharpCompilationOptions Options { get; } = new(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false);

    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(SslVpnStack).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Cidr).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(IPNetwork2).Assembly.Location),
    ];

    public static CSharpCompilation Compile(IEnumerable<RandomProgram> programs) => Compile(programs.SelectMany(program =>
        program.Files.Select((file, i) => ($"{program.Namespace}/{i}.cs", file))));

    public static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> files) => CSharpCompilation.Create(
        "Programs", files.Select(file => CSharpSyntaxTree.ParseText(file.Text, ParseOptions, file.Path)), References, Options);

    /// <summary>The namespace of the program a path was given to.</summary>
    public static string ProgramOf(string path) => path.Split('/')[0];
}
