using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SslVpnSdk.Analyzers;

namespace SslVpnSdk.Rules.Tests.Generated;

/// <summary>A thousand generated programs: compiled together with what the generator adds, analyzed, and loaded.</summary>
public sealed class GeneratedPrograms : IAsyncLifetime
{
    public const int Count = 1000;

    private readonly AssemblyLoadContext _context = new("Generated", isCollectible: true);
    private readonly ILookup<int, Diagnostic> _none = Array.Empty<Diagnostic>().ToLookup(_ => 0);
    private ILookup<int, Diagnostic>? _diagnostics;
    private Assembly? _assembly;
    private Dictionary<string, SslVpnDeploymentAttribute> _deployments = [];

    /// <summary>The text of a program.</summary>
    public static string Text(int seed) => ProgramWriter.Write(seed).ToProgram($"Program{seed}");

    /// <summary>What the analyzer says of a program: id and message, each once.</summary>
    public IEnumerable<string> Diagnostics(int seed) => (_diagnostics ?? _none)[seed]
        .Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}").Distinct();

    /// <summary>The document which the generator put into the assembly; null for none.</summary>
    public string? Document(int seed) => _deployments[$"p{seed}"].Document;

    public SslVpnStack Stack(int seed) =>
        (SslVpnStack)Activator.CreateInstance(_assembly!.GetType($"Program{seed}.TestStack", throwOnError: true)!)!;

    public async Task InitializeAsync()
    {
        var compilation = CaseCompiler.Compile(Enumerable.Range(0, Count).Select(Text));
        var seeds = compilation.SyntaxTrees.Index().ToDictionary(tree => tree.Item, tree => tree.Index);
        var diagnostics = await compilation.WithAnalyzers([new StackAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        _diagnostics = diagnostics.ToLookup(diagnostic => seeds[diagnostic.Location.SourceTree!]);

        CSharpGeneratorDriver.Create(new StackGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        using var stream = new MemoryStream();
        var emitted = output.Emit(stream);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5).Select(d => $"{d} in\n{d.Location.SourceTree}")));
        stream.Position = 0;
        _assembly = _context.LoadFromStream(stream);
        _deployments = _assembly.GetCustomAttributes<SslVpnDeploymentAttribute>().ToDictionary(deployment => deployment.Stack);
    }

    public Task DisposeAsync()
    {
        _context.Unload();
        return Task.CompletedTask;
    }
}
