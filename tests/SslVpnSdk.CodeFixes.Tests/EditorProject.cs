using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SslVpnSdk.CodeFixes.Tests;

/// <summary>A project that references the SDK, without files.</summary>
internal static class EditorProject
{
    private static readonly MetadataReference[] References =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(SslVpnStack).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Cidr).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(System.Net.IPNetwork2).Assembly.Location),
    ];

    /// <summary>The project, with what its packages bring to editors.</summary>
    public static ProjectInfo Create(params AnalyzerReference[] analyzers) => ProjectInfo.Create(
        ProjectId.CreateNewId(),
        VersionStamp.Default,
        "Program",
        "Program",
        LanguageNames.CSharp,
        compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
        metadataReferences: References,
        analyzerReferences: analyzers);
}
