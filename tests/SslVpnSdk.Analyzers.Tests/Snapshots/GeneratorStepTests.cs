using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SslVpnSdk.Analyzers.Generation;

namespace SslVpnSdk.Analyzers.Tests.Snapshots;

/// <summary>After an edit exactly the stacks are generated anew that the edit can reach.</summary>
public class GeneratorStepTests
{
    [Theory]
    [InlineData("Other.cs", "42", "43", "")]
    [InlineData("Alone.cs", "stack.InRegion", "/* a comment */ stack.InRegion", "")]
    [InlineData("Alone.cs", "192.168.0.0/24", "192.168.7.0/24", "alone")]
    [InlineData("Alone.cs", "192.168.0.0/24", "192.168.7.0/33", "alone")]
    [InlineData("Sites.cs", "192.168.0.0/24", "192.168.7.0/24", "table")]
    [InlineData("Sites.cs", "192.168.1.0/24", "192.168.7.0/24", "")]
    [InlineData("Sites.cs", "1195", "1196", "constant")]
    [InlineData("Helper.cs", "192.168.9.0/24", "192.168.8.0/24", "constant")]
    [InlineData("Helper.cs", "\"10.0.1.0/24\"", "\"10.0.2.0/24\"", "constant table")]
    [InlineData("Table.cs", "\"table\")]", "\"renamed\")]", "renamed")]
    public void Edit_modifies_the_stacks_that_read_what_it_changed(string file, string before, string after, string modified)
    {
        var compilation = Project.Compile();
        var driver = Driver().RunGenerators(compilation).RunGenerators(compilation.Edit(file, before, after));
        var outputs = driver.GetRunResult().Results.Single().TrackedSteps[StackGenerator.EvaluateStep].SelectMany(step => step.Outputs).ToList();
        Assert.Equal(3, outputs.Count);
        Assert.Equal(
            modified.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            outputs.Where(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
                .Select(output => ((StackSpec)output.Value).Stack).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Same_compilation_is_cached_throughout()
    {
        var compilation = Project.Compile();
        var driver = Driver().RunGenerators(compilation).RunGenerators(compilation.Clone());
        Assert.All(
            driver.GetRunResult().Results.Single().TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void New_stack_is_new_and_leaves_the_others()
    {
        var compilation = Project.Compile();
        var added = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            Project.Files["Alone.cs"].Replace("Alone", "Added").Replace("\"alone\"", "\"added\""), path: "Zero.cs"));
        var driver = Driver().RunGenerators(compilation).RunGenerators(added);
        var outputs = driver.GetRunResult().Results.Single().TrackedSteps[StackGenerator.EvaluateStep].SelectMany(step => step.Outputs);
        Assert.Equal(
            ["added"],
            outputs.Where(output => output.Reason == IncrementalStepRunReason.New).Select(output => ((StackSpec)output.Value).Stack));
    }

    private static GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new StackGenerator().AsSourceGenerator()],
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
}
