using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace SslVpnSdk.Analyzers.Tests.Libraries;

/// <summary>A library as its project builds it: the assembly, and the reference assembly without bodies that other projects are compiled against.</summary>
internal sealed class CompiledLibrary
{
    public CompiledLibrary(string source, string name = "Library", params MetadataReference[] references)
        : this(Compile(name, [source], references))
    {
    }

    public CompiledLibrary(CSharpCompilation compilation)
    {
        CSharpGeneratorDriver.Create(
                [new LibraryGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)compilation.SyntaxTrees.First().Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        Image = Emit(output, metadataOnly: false);
        Reference = MetadataReference.CreateFromImage(Emit(output, metadataOnly: true));
        Texts = [.. output.Assembly.GetAttributes().Where(a => a.AttributeClass!.Name == "EvaluatedSourceAttribute").Select(a => (string)a.ConstructorArguments[2].Value!)];
    }

    public ImmutableArray<byte> Image { get; }

    public MetadataReference Reference { get; }

    /// <summary>The texts that travel with the assembly.</summary>
    public IReadOnlyList<string> Texts { get; }

    public static CSharpCompilation Compile(string name, IReadOnlyList<string> sources, params MetadataReference[] references) =>
        Source.Compile([.. sources]).WithAssemblyName(name).AddReferences(references);

    private static ImmutableArray<byte> Emit(Compilation compilation, bool metadataOnly)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image, options: new EmitOptions(metadataOnly: metadataOnly, includePrivateMembers: !metadataOnly));
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        return [.. image.ToArray()];
    }

}
