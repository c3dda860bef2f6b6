using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SslVpnSdk.Analyzers.Tests.Libraries;

namespace SslVpnSdk.Analyzers.Tests.Coverage;

/// <summary>Examples that are compiled together, because compiling each alone takes a hundred times as long.</summary>
internal sealed class Batch
{
    private static readonly CompiledLibrary Library = new($"using System;\nusing SslVpnSdk;\n{Docs.Library}", "Company");

    private readonly ExampleProgram[] _programs;
    private readonly Outcome?[] _outcomes;
    private readonly EditorConfig _configured;

    private Batch(IReadOnlyList<Example> examples)
    {
        _programs = [.. examples.Select((example, i) => new ExampleProgram(example.Code, i))];
        _outcomes = new Outcome?[examples.Count];
        var options = _programs.Zip(examples).ToDictionary(pair => $"{pair.First.Space}.cs", pair => pair.Second.Options);
        _configured = new EditorConfig(tree => options.GetValueOrDefault(tree.FilePath, ""));
    }

    /// <summary>The outcome of each example, in their order.</summary>
    public static async Task<IReadOnlyList<Outcome>> RunAsync(IReadOnlyList<Example> examples)
    {
        var batch = new Batch(examples);
        await batch.RunAsync();
        return batch._outcomes!;
    }

    private static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "Examples",
        trees,
        [.. Source.References, Library.Reference],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    private static SyntaxTree Parse(ExampleProgram program, string? shown) =>
        CSharpSyntaxTree.ParseText(program.Source(shown), path: $"{program.Space}.cs");

    private async Task RunAsync()
    {
        // The text of a value depends on its type, which only a first compilation can tell.
        var typing = Compile(_programs.Select(program => Parse(program, null)));
        SyntaxTree[] trees = [.. _programs.Zip(typing.SyntaxTrees, (program, tree) => Parse(program, Shown(typing, tree)))];
        Exclude(Compile(trees), trees);

        var compiling = trees.Where((_, i) => _outcomes[i] is null).ToArray();
        var result = Source.Generate(Compile(compiling), out var output, _configured);
        Assert.Null(result.Results.Single().Exception);
        var diagnostics = await Source.AnalyzeAsync((CSharpCompilation)output, _configured);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        var assembly = Load(output);
        foreach (var tree in compiling)
        {
            var i = Array.IndexOf(trees, tree);
            _outcomes[i] = new Outcome(
                [],
                [.. diagnostics.Where(d => d.Location.SourceTree == tree).Select(d => $"{d.Id} {tree.GetText().ToString(d.Location.SourceSpan)}: {d.GetMessage(null)}")],
                [.. Documents(assembly, _programs[i].Name)]);
        }
    }

    private void Exclude(CSharpCompilation compilation, SyntaxTree[] trees)
    {
        foreach (var errors in compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToLookup(d => d.Location.SourceTree))
        {
            _outcomes[Array.IndexOf(trees, errors.Key)] = Outcome.Broken(errors.Select(error => error.ToString()));
        }
    }

    private static string? Shown(CSharpCompilation compilation, SyntaxTree tree)
    {
        var variable = tree.GetRoot().DescendantNodes().OfType<VariableDeclaratorSyntax>().LastOrDefault(v => v.Identifier.ValueText == "shown");
        return variable is not null && compilation.GetSemanticModel(tree).GetDeclaredSymbol(variable) is ILocalSymbol { Type: var type }
            ? ShownText.Of(type, "shown")
            : null;
    }

    private static Assembly Load(Compilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        context.LoadFromStream(new MemoryStream([.. Library.Image]));
        return context.LoadFromStream(image);
    }

    private static IEnumerable<MadeDocument> Documents(Assembly assembly, string stack)
    {
        var type = assembly.GetTypes().Single(type => type.GetCustomAttribute<SslVpnStackAttribute>()?.Name == stack);
        foreach (var evaluated in assembly.GetCustomAttributes<SslVpnDeploymentAttribute>().Where(deployment => deployment.Stack == stack))
        {
            var (run, throws) = Run(type, evaluated.Environment);
            yield return new MadeDocument(evaluated.Document, evaluated.Problem, run, Run(type, evaluated.Environment).Run, throws);
        }
    }

    private static (string Run, bool Throws) Run(Type type, string? environment)
    {
        try
        {
            return (((SslVpnStack)Activator.CreateInstance(type)!).Synthesize(environment).ToJson(), false);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return (exception.ToString(), true);
        }
    }
}
