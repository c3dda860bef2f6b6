using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Builders;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Types;

/// <summary>What the compilation says of a method however often it is called.</summary>
internal sealed class CalledMethod
{
    public CalledMethod(IMethodSymbol definition, CancellationToken cancellationToken)
    {
        Builder = BuilderApi.Find(definition);
        MayBeLeftOut = definition is { IsPartialDefinition: true, PartialImplementationPart: null }
            || (definition.ReturnsVoid && definition.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "ConditionalAttribute" }));
        Declaration = (definition.PartialImplementationPart ?? definition).DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken);
    }

    /// <summary>What the method does to a draft; null when it is none of the builder's API.</summary>
    public Func<BuilderCall, Value>? Builder { get; }

    /// <summary>Whether the compiler may take a call out of the program: the arguments are then not evaluated either.</summary>
    public bool MayBeLeftOut { get; }

    /// <summary>Where it is declared; null when that is not in source.</summary>
    public SyntaxNode? Declaration { get; }
}
