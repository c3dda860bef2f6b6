using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.CSharp;

namespace SslVpnSdk.Analyzers.Tests.Evaluation;

/// <summary>The evaluator may not know; it is never wrong, and it never throws. Each program here once showed a way to be wrong, or could have.</summary>
public class NeverWrongTests
{
    public static TheoryData<string> Programs => [.. ProgramUnderTest.All.Keys];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Program_has_the_document_that_running_it_gives_or_none(string name)
    {
        var result = Source.Generate(ProgramUnderTest.All[name].Compile(), out var output);
        var diagnostics = await Source.AnalyzeAsync((CSharpCompilation)output);
        Assert.Null(result.Results.Single().Exception);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");

        using var image = new MemoryStream();
        var emitted = output.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        var context = new AssemblyLoadContext(null, isCollectible: true);
        image.Position = 0;
        var assembly = context.LoadFromStream(image);
        foreach (var evaluated in assembly.GetCustomAttributes<SslVpnDeploymentAttribute>())
        {
            var run = RunOfStack.Document(assembly, evaluated);
            if (evaluated.Document is not null)
            {
                Assert.Equal(run, evaluated.Document);
                Assert.Equal(RunOfStack.Document(assembly, evaluated), evaluated.Document);
            }
            else
            {
                Assert.DoesNotContain("the evaluator fails here", evaluated.Problem!, StringComparison.Ordinal);
                Assert.Contains(diagnostics, diagnostic => evaluated.Problem!.StartsWith($"{diagnostic.Id}: ", StringComparison.Ordinal));
                Assert.False(run is not null && evaluated.Problem!.StartsWith("SSLVPN9003", StringComparison.Ordinal), evaluated.Problem);
            }
        }

        context.Unload();
    }
}
