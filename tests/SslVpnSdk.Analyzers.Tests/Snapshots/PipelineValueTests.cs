using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SslVpnSdk.Analyzers.Generation;

namespace SslVpnSdk.Analyzers.Tests.Snapshots;

/// <summary>What the generator's pipeline carries from keystroke to keystroke keeps no compilation alive.</summary>
public class PipelineValueTests
{
    [Fact]
    public void No_value_of_the_pipeline_holds_a_symbol_a_node_a_location_or_a_compilation()
    {
        var driver = CSharpGeneratorDriver.Create(
            [new StackGenerator().AsSourceGenerator()],
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        var result = driver.RunGenerators(Project.Compile()).GetRunResult().Results.Single();
        var values = result.TrackedSteps[StackGenerator.EvaluateStep].SelectMany(step => step.Outputs).Select(output => output.Value).ToList();
        Assert.Equal(3, values.Count);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        values.ForEach(value => Walk(value, seen));
        Assert.Contains(seen, value => value is DeploymentSpec { Document: not null });
    }

    internal static void AssertHoldsNoSymbols(object value) => Walk(value, new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static void Walk(object? value, HashSet<object> seen)
    {
        if (value is null || value is string || value.GetType().IsPrimitive || value is Type || !seen.Add(value))
        {
            return;
        }

        Assert.False(
            value is ISymbol or SyntaxNode or SyntaxTree or Location or Compilation or SemanticModel or IOperation or Delegate,
            $"A {value.GetType()} is carried through the pipeline.");
        if (value is IEnumerable elements)
        {
            elements.Cast<object?>().ToList().ForEach(element => Walk(element, seen));
        }

        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Walk(field.GetValue(value), seen);
            }
        }
    }
}
