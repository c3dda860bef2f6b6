using SslVpnSdk.Differential.Tests.Checks;
using Xunit.Abstractions;

namespace SslVpnSdk.Differential.Tests;

/// <summary>A random program has the document and the violations that running it has, or the compiler says that it does not know.</summary>
public class DifferentialTests(ITestOutputHelper output)
{
    [Fact]
    public void Compiler_and_running_agree_on_every_program()
    {
        var run = ProgramRun.Shared;
        output.WriteLine(run.Summary);
        Assert.True(run.Failures.Count == 0, string.Join("\n\n", run.Failures));
    }

    [Fact]
    public void More_than_95_percent_of_the_programs_are_evaluated()
    {
        var run = ProgramRun.Shared;
        output.WriteLine(run.Summary);
        Assert.True(run.EvaluatedShare > 0.95, run.Summary);
    }
}
