using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Declarations;
using SslVpnSdk.Analyzers.Snapshots;

namespace SslVpnSdk.Analyzers;

/// <summary>Puts the deployment document of every stack into the assembly: as constants of the class, and as attributes the build reads.</summary>
[Generator]
public sealed class StackGenerator : IIncrementalGenerator
{
    /// <summary>The name of the step that evaluates stacks, an output for each.</summary>
    public const string EvaluateStep = "EvaluateStack";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Not by the syntax provider, which looks every stack up anew after each keystroke: the snapshot knows which ones a change can reach.
        var stacks = context.CompilationProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Combine(context.AdditionalTextsProvider.Collect())
            .SelectMany(static (input, cancellationToken) => StackDeclaration.CanBeIn(input.Left.Left)
                ? StackSnapshots.Of(input.Left.Left, input.Left.Right, input.Right, cancellationToken).Specs
                : [])
            .WithTrackingName(EvaluateStep);

        var files = stacks.Collect().SelectMany(static (stacks, _) => Generation.GeneratedFiles.Of(stacks));
        context.RegisterSourceOutput(
            files, static (output, stacks) => output.AddSource($"{stacks[0].HintName}.g.cs", Generation.GeneratedSource.Of(stacks)));
    }
}
