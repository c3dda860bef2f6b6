using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SslVpnSdk.Analyzers.Declarations;

namespace SslVpnSdk.Analyzers;

/// <summary>Puts the deployment document of every stack into the assembly: as constants of the class, and as attributes the build reads.</summary>
[Generator]
public sealed class StackGenerator : IIncrementalGenerator
{
    /// <summary>The name of the step that evaluates stacks.</summary>
    public const string EvaluateStep = "EvaluateStack";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var stacks = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                StackDeclaration.AttributeName,
                static (node, _) => node is ClassDeclarationSyntax,
                static (syntax, cancellationToken) => Generation.StackSpecs.Of(syntax, cancellationToken))
            .WithTrackingName(EvaluateStep)
            .Where(static stack => stack is not null);

        context.RegisterSourceOutput(
            stacks.Where(static stack => stack!.Types.Count > 0),
            static (output, stack) => output.AddSource($"{stack!.HintName}.g.cs", Generation.GeneratedSource.Members(stack)));

        // Only the build reads the attributes, so an editor need not make them.
        context.RegisterImplementationSourceOutput(
            stacks, static (output, stack) => output.AddSource($"{stack!.HintName}.Attributes.g.cs", Generation.GeneratedSource.Attributes(stack)));
    }
}
