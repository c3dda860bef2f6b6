using System.Runtime.ExceptionServices;
using SslVpnSdk.Analyzers.Declarations;
using SslVpnSdk.Analyzers.Evaluation;
using SslVpnSdk.Analyzers.Evaluation.Types;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Tests.Evaluation.Robust;

/// <summary>Programs by their names. The first line of each says how it ends: with the id of a rule, or with <c>document</c>.</summary>
internal static class RobustPrograms
{
    // What a thread of the compiler has on the platform that gives it least.
    private const int SmallStack = 1024 * 1024;

    private const string Usings = """
        using System; using System.Linq; using System.Collections; using System.Collections.Generic; using System.Collections.ObjectModel;
        using System.Net; using System.Numerics; using System.Text;

        """;

    /// <summary>The programs of a file, by name.</summary>
    public static IReadOnlyDictionary<string, string> In(string file) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Evaluation", "Robust", $"{file}.programs"))
            .Split("### ", StringSplitOptions.RemoveEmptyEntries)
            .Select(program => program.Split('\n', 2))
            .ToDictionary(parts => parts[0].Trim(), parts => parts[1]);

    /// <summary>Asserts that a program ends as it says.</summary>
    public static void AssertEnds(string program, EvaluationLimits limits)
    {
        var lines = program.Split('\n', 2);
        var parts = lines[1].Split("---\n");
        var source = Usings + Source.Stack(parts[0]) + string.Concat(parts.Skip(1));
        Assert.Equal(lines[0].Trim(), Ending(source, limits));
    }

    private static string Ending(string source, EvaluationLimits limits)
    {
        var ending = "";
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    var evaluation = Evaluate(source, limits);
                    ending = evaluation.Document is null ? evaluation.Violations[^1].Id : "document";
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return ending;
    }

    private static StackEvaluation Evaluate(string source, EvaluationLimits limits)
    {
        var compilation = Source.Compile(source);
        var declaration = StackDeclaration.Of(compilation.GetTypeByMetadataName("TestStack")!, CancellationToken.None)!;
        return StackRuns.Of(declaration, new SourceCode(new BoundSource(compilation), CancellationToken.None), limits, CompanyPolicy.Default, CancellationToken.None).Single().Evaluation;
    }
}
