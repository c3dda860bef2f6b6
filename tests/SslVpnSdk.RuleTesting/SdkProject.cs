using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace SslVpnSdk.RuleTesting;

/// <summary>What a project that references the SDK has, beside its files.</summary>
internal static class SdkProject
{
    /// <summary>No assemblies of the testing packages' own, which they would download.</summary>
    private static readonly ReferenceAssemblies NoDownload = new("net10.0");

    /// <summary>The framework and the SDK, read once for all tests.</summary>
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(SslVpnStack).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Cidr).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(System.Net.IPNetwork2).Assembly.Location),
    ];

    /// <summary>The options of a library as <c>dotnet new</c> makes one.</summary>
    public static CSharpCompilationOptions CompilationOptions { get; } =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>Makes a test's project one that references the SDK, and puts files into it.</summary>
    public static void AddTo(AnalyzerTest<DefaultVerifier> test, params IEnumerable<string> files)
    {
        test.ReferenceAssemblies = NoDownload;
        test.TestState.AdditionalReferences.AddRange(References);
        foreach (var file in files)
        {
            test.TestState.Sources.Add(file);
        }
    }

    /// <summary>Adds an <c>.editorconfig</c> with options for all files.</summary>
    public static void Configure(AnalyzerTest<DefaultVerifier> test, string options) =>
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\n{options}\n"));
}
