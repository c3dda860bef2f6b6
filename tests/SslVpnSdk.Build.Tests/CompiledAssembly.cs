using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SslVpnSdk.Build.Tests;

/// <summary>Compiles a source text against the SDK into a file.</summary>
internal static class CompiledAssembly
{
    private static readonly MetadataReference Sdk = MetadataReference.CreateFromFile(typeof(SslVpnDeploymentAttribute).Assembly.Location);
    private static readonly MetadataReference Model = MetadataReference.CreateFromFile(typeof(VpnProtocol).Assembly.Location);

    public static void Write(string path, string source) => Write(path, source, Sdk, Model);

    public static void WriteWithoutSdk(string path, string source) => Write(path, source, []);

    private static void Write(string path, string source, params MetadataReference[] references)
    {
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(path),
            [CSharpSyntaxTree.ParseText(source)],
            [.. Net100.References.All, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var result = compilation.Emit(path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
    }
}
