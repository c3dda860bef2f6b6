using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SslVpnSdk.Analyzers.Tests.Evaluation;

namespace SslVpnSdk.Analyzers.Tests.Libraries;

/// <summary>Programs whose types stand in a library have the document that running them gives, or an honest SSLVPN9001.</summary>
public class SplitProgramTests
{
    private static readonly IReadOnlyList<(string Name, SplitProgram Split)> Programs =
    [
        .. ProgramUnderTest.All.Select(program => (program.Key, Split: SplitProgram.Of(program.Value))).Where(program => program.Split is not null)!,
    ];

    [Theory]
    [InlineData("[assembly: SslVpnSdk.EvaluatedFromSource]", false, 190)]
    [InlineData("", true, 40)]
    [InlineData("[SslVpnSdk.EvaluatedFromSource] public class OnlyThis;", false, 20)]
    [InlineData("", false, 20)]
    public async Task Program_over_a_library_is_never_evaluated_wrongly(string mark, bool marksMembers, int fewest)
    {
        var (evaluated, all, wrong) = (0, 0, new List<string>());
        foreach (var (name, split) in Programs)
        {
            var (library, rest) = split.Compile(mark, marksMembers);
            Source.Generate(rest, out var output);
            var diagnostics = await Source.AnalyzeAsync((CSharpCompilation)output);
            foreach (var (made, run) in Documents(output, library))
            {
                all++;
                evaluated += made.Document is null ? 0 : 1;
                if (made.Document is not null ? run != made.Document
                    : made.Problem!.Contains("the evaluator fails here", StringComparison.Ordinal)
                        || (run is not null && made.Problem.StartsWith("SSLVPN9003", StringComparison.Ordinal))
                        || !diagnostics.Any(diagnostic => made.Problem.StartsWith($"{diagnostic.Id}: ", StringComparison.Ordinal)))
                {
                    wrong.Add($"{name}: {made.Problem ?? made.Document} instead of {run}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n=== ", wrong));
        Assert.True(evaluated >= fewest, $"{evaluated} of {all} are evaluated.");
    }

    private static IEnumerable<(SslVpnDeploymentAttribute Made, string? Run)> Documents(Compilation output, CompiledLibrary library)
    {
        using var image = new MemoryStream();
        var emitted = output.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        var context = new AssemblyLoadContext(null, isCollectible: true);
        context.LoadFromStream(new MemoryStream([.. library.Image]));
        image.Position = 0;
        var assembly = context.LoadFromStream(image);
        foreach (var made in assembly.GetCustomAttributes<SslVpnDeploymentAttribute>())
        {
            yield return (made, RunOfStack.Document(assembly, made));
        }

        context.Unload();
    }
}
