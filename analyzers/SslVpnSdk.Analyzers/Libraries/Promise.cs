using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Builders;

namespace SslVpnSdk.Analyzers.Libraries;

/// <summary>The attribute by which a library promises that something is pure.</summary>
internal static class Promise
{
    /// <summary>The attribute's full name.</summary>
    public const string Attribute = "SslVpnSdk.EvaluatedFromSourceAttribute";

    /// <summary>Whether the promise holds for a symbol: it is made of itself, of its property, or of what contains it.</summary>
    public static bool Covers(ISymbol symbol)
    {
        for (var current = symbol; current is not null; current = (current as IMethodSymbol)?.AssociatedSymbol ?? current.ContainingSymbol)
        {
            if (IsMarked(current))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMarked(ISymbol symbol) => symbol is IAssemblySymbol or INamedTypeSymbol or IMethodSymbol or IPropertySymbol
        && (Has(symbol) || (symbol is IMethodSymbol method && (Has(method.PartialDefinitionPart) || Has(method.PartialImplementationPart))));

    private static bool Has(ISymbol? symbol) => symbol?.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { Name: "EvaluatedFromSourceAttribute" } type && BuilderApi.IsOurs(type)) == true;
}
