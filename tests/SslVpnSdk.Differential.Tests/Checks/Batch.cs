using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Differential.Tests.Writing;

namespace SslVpnSdk.Differential.Tests.Checks;

/// <summary>Compiles programs together, evaluates them in the compiler, runs them, and compares both.</summary>
internal static class Batch
{
    /// <summary>The most environments a program has.</summary>
    private const int Environments = 2;

    public static IReadOnlyList<Outcome> Check(IReadOnlyList<RandomProgram> programs)
    {
        var compilation = Compiler.Compile(programs);
        var compileTime = CompileTime.Of(compilation, CancellationToken.None);
        using var image = new MemoryStream();
        var emitted = compileTime.Output.Emit(image);
        if (!emitted.Success)
        {
            throw new ProgramDoesNotCompileException(programs, emitted.Diagnostics);
        }

        if (compileTime.Exception is { } exception)
        {
            throw new InvalidOperationException("The generator threw.", exception);
        }

        var runs = programs.ToDictionary(program => program.Stack, _ => new List<(SslVpnDeploymentAttribute, RunTime)>());
        for (var i = 0; i < Environments; i++)
        {
            Run(image, i, runs);
        }

        var diagnostics = compileTime.Diagnostics.ToLookup(diagnostic => Compiler.ProgramOf(diagnostic.Location.SourceTree?.FilePath ?? ""));
        return [.. programs.Select(program => Comparison.Of(program, runs[program.Stack], [.. diagnostics[program.Namespace]], compileTime.Output))];
    }

    /// <summary>Runs one environment of each program, with statics of its own: a program may change a table it holds.</summary>
    private static void Run(MemoryStream image, int environment, Dictionary<string, List<(SslVpnDeploymentAttribute, RunTime)>> runs)
    {
        var context = new AssemblyLoadContext(null, isCollectible: true);
        image.Position = 0;
        var assembly = context.LoadFromStream(image);
        var deployments = assembly.GetCustomAttributes(typeof(SslVpnDeploymentAttribute), false).Cast<SslVpnDeploymentAttribute>();
        foreach (var stack in deployments.GroupBy(deployment => deployment.Stack))
        {
            if (stack.ElementAtOrDefault(environment) is { } deployment)
            {
                runs[stack.Key].Add((deployment, RunTime.Of(assembly, deployment)));
            }
        }

        context.Unload();
    }
}
