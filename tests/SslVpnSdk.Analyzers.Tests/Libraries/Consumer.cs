using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SslVpnSdk.Analyzers.Tests.Libraries;

/// <summary>A project with one stack that references compiled libraries.</summary>
internal static class Consumer
{
    public static CSharpCompilation Compile(string source, params CompiledLibrary[] libraries) =>
        Source.Compile(source).AddReferences(libraries.Select(library => library.Reference));

    /// <summary>Asserts that the document of the compiler is that of running the program over the libraries, and returns it.</summary>
    public static string Document(CSharpCompilation compilation, params CompiledLibrary[] libraries)
    {
        Source.Generate(compilation, out var output);
        using var image = new MemoryStream();
        var emitted = output.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        var context = new AssemblyLoadContext(null, isCollectible: true);
        foreach (var library in libraries)
        {
            context.LoadFromStream(new MemoryStream([.. library.Image]));
        }

        image.Position = 0;
        var assembly = context.LoadFromStream(image);
        var evaluated = assembly.GetCustomAttributes<SslVpnDeploymentAttribute>().Single();
        var type = assembly.GetTypes().Single(type => typeof(SslVpnStack).IsAssignableFrom(type));
        var run = ((SslVpnStack)Activator.CreateInstance(type)!).Synthesize().ToJson();
        context.Unload();

        Assert.Null(evaluated.Problem);
        Assert.Equal(run, evaluated.Document);
        return run;
    }

    /// <summary>What is reported: <c>SSLVPN9001 Offices.Add(stack)</c>.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(string source, params CompiledLibrary[] libraries) =>
        await Source.AnalyzeAsync(Compile(source, libraries));

    public static string Where(Diagnostic diagnostic) =>
        $"{diagnostic.Id} {diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan)}";
}
