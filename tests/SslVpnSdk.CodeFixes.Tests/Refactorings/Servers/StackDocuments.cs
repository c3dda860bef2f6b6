using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SslVpnSdk.Analyzers;

namespace SslVpnSdk.CodeFixes.Tests.Refactorings.Servers;

/// <summary>The documents of a program's stacks, as the build makes them and as running it does.</summary>
internal static class StackDocuments
{
    /// <summary>The documents that the generator puts into the assembly, by stack and environment.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> EvaluatedAsync(Editor editor) =>
        (await GeneratedAsync(editor)).Assembly.GetAttributes()
            .Where(attribute => attribute.AttributeClass!.Name == nameof(SslVpnDeploymentAttribute))
            .ToDictionary(attribute => Key(Argument(attribute, 0), Argument(attribute, 1)), attribute => Argument(attribute, 2) ?? "");

    /// <summary>The documents that the compiled program makes, for the same stacks and environments.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> RunAsync(Editor editor)
    {
        using var image = new MemoryStream();
        Assert.True((await GeneratedAsync(editor)).Emit(image).Success);
        image.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        var assembly = context.LoadFromStream(image);
        var deployments = assembly.GetCustomAttributes(typeof(SslVpnDeploymentAttribute), inherit: false).Cast<SslVpnDeploymentAttribute>();
        var documents = deployments.ToDictionary(deployment => Key(deployment.Stack, deployment.Environment), deployment =>
        {
            var type = assembly.GetTypes().Single(type => type.GetCustomAttributes(typeof(SslVpnStackAttribute), inherit: false) is [SslVpnStackAttribute stack] && stack.Name == deployment.Stack);
            return ((SslVpnStack)Activator.CreateInstance(type)!).Synthesize(deployment.Environment).ToJson();
        });
        context.Unload();
        return documents;
    }

    private static async Task<Compilation> GeneratedAsync(Editor editor)
    {
        CSharpGeneratorDriver.Create(new StackGenerator()).RunGeneratorsAndUpdateCompilation((await editor.Project.GetCompilationAsync())!, out var output, out _);
        return output;
    }

    private static string Key(string? stack, string? environment) => $"{stack} {environment}";

    private static string? Argument(AttributeData attribute, int index) => (string?)attribute.ConstructorArguments[index].Value;
}
