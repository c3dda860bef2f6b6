using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Tests.Evaluation;

/// <summary>Makes a stack's document twice: by evaluating the program in the compiler, and by running it.</summary>
internal static class BothWays
{
    /// <summary>Asserts that both documents are the same, and returns the one.</summary>
    public static string Document(string source, string? environment = null)
    {
        Source.Generate(Source.Compile(source), out var output);
        using var image = new MemoryStream();
        var emitted = output.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));

        var context = new AssemblyLoadContext(null, isCollectible: true);
        image.Position = 0;
        var assembly = context.LoadFromStream(image);
        var evaluated = assembly.GetCustomAttributes<SslVpnDeploymentAttribute>().Single(d => d.Environment == environment);
        var type = assembly.GetTypes().Single(type => typeof(SslVpnStack).IsAssignableFrom(type));
        var run = ((SslVpnStack)Activator.CreateInstance(type)!).Synthesize(environment).ToJson();
        context.Unload();

        Assert.Null(evaluated.Problem);
        Assert.Equal(run, evaluated.Document);
        return run;
    }
}
