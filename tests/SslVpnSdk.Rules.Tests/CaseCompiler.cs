using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SslVpnSdk.Analyzers;
using SslVpnSdk.Analyzers.Tests;
using SslVpnSdk.Cases;

namespace SslVpnSdk.Rules.Tests;

/// <summary>Compiles cases against the assemblies which the tests run with.</summary>
internal static class CaseCompiler
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    private static readonly CSharpCompilationOptions Options =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(SslVpnStack).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(RuleCatalog).Assembly.Location),
    ];

    /// <summary>A compilation of programs, each in a file of its own.</summary>
    public static CSharpCompilation Compile(IEnumerable<string> programs) => CSharpCompilation.Create(
        "Cases",
        programs.Select(program => CSharpSyntaxTree.ParseText(program, ParseOptions)),
        References,
        Options);

    /// <summary>The namespace of the case at a place of the table.</summary>
    public static string Namespace(int index) => $"Case{index}";

    /// <summary>All cases with the same options in one assembly, in namespaces of their own. The generator puts the options into it.</summary>
    public static MemoryStream EmitAll(string options)
    {
        var stream = new MemoryStream();
        Compilation compilation = Compile(RuleCases.All.Index().Where(c => c.Item.Options == options).Select(c => c.Item.Program(Namespace(c.Index)).Text));
        if (options.Length > 0)
        {
            CSharpGeneratorDriver.Create([new StackGenerator().AsSourceGenerator()], optionsProvider: new EditorConfig(options))
                .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        }

        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        stream.Position = 0;
        return stream;
    }
}
