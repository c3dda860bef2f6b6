using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Types;

internal sealed partial class Objects
{
    private readonly Dictionary<(ITypeSymbol, IMethodSymbol), IMethodSymbol> _implementations = [];

    /// <summary>The method that runs when one is called on an object: the override, or the implementation of an interface.</summary>
    public IMethodSymbol Implementation(IMethodSymbol method, Value instance, SyntaxNode where)
    {
        if (!(method.IsVirtual || method.IsAbstract || method.IsOverride || method.ContainingType.TypeKind == TypeKind.Interface)
            || evaluator.RuntimeType(instance) is not INamedTypeSymbol type
            || SymbolEqualityComparer.Default.Equals(type, method.ContainingType)
            || evaluator.Source.DeclarationOf(type) is null)
        {
            return method;
        }

        if (!_implementations.TryGetValue((type, method), out var implementation))
        {
            implementation = method.ContainingType.TypeKind == TypeKind.Interface ? OfInterface(type, method) : Override(type, method);
            _implementations[(type, method)] = implementation
                ?? throw EvaluationStoppedException.Unknown(where, $"which '{method.Name}' runs here is not evaluated");
        }

        return implementation;
    }

    private static IMethodSymbol? OfInterface(INamedTypeSymbol type, IMethodSymbol method)
    {
        var definition = method.IsGenericMethod ? method.ConstructedFrom : method;
        if (type.FindImplementationForInterfaceMember(definition) is IMethodSymbol found)
        {
            found = found.ContainingType.TypeKind == TypeKind.Interface ? found : Override(type, found) ?? found;
            return method.IsGenericMethod ? found.Construct([.. method.TypeArguments]) : found;
        }

        // By variance: the interface is implemented for another type argument.
        var implemented = type.AllInterfaces.Where(candidate =>
            SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, method.ContainingType.OriginalDefinition)).ToList();
        return implemented is [var only]
            && only.GetMembers(method.Name).OfType<IMethodSymbol>()
                .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method.OriginalDefinition)) is { } variant
            ? type.FindImplementationForInterfaceMember(variant) as IMethodSymbol
            : null;
    }

    private static IMethodSymbol? Override(INamedTypeSymbol type, IMethodSymbol method)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(method.Name).OfType<IMethodSymbol>())
            {
                for (var overridden = member; overridden is not null; overridden = overridden.OverriddenMethod)
                {
                    if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method.OriginalDefinition))
                    {
                        return method.IsGenericMethod ? member.Construct([.. method.TypeArguments]) : member;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>Finds a method by the interface that declares it and its name, in the type of an object; null when the type does not implement it.</summary>
    public IMethodSymbol? FindImplementation(ObjectValue target, string interfaceName, string member, ITypeSymbol? typeArgument = null)
    {
        foreach (var implemented in target.Type.AllInterfaces)
        {
            if (MetadataName(implemented) == interfaceName
                && (typeArgument is null || SymbolEqualityComparer.Default.Equals(implemented.TypeArguments.FirstOrDefault(), typeArgument))
                && implemented.GetMembers(member).FirstOrDefault() is { } declared
                && target.Type.FindImplementationForInterfaceMember(declared) is { } found)
            {
                var method = found as IMethodSymbol ?? (found as IPropertySymbol)?.GetMethod;
                return method is null || method.ContainingType.TypeKind == TypeKind.Interface ? method : Override(target.Type, method) ?? method;
            }
        }

        return null;
    }

    /// <summary>What a type itself, or one it inherits from in source, says of one of the methods of <see cref="object"/>; null when none does.</summary>
    public IMethodSymbol? OverrideInSource(INamedTypeSymbol type, string name, int parameters)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(method =>
                method.IsOverride && !method.IsImplicitlyDeclared && method.Parameters.Length == parameters && evaluator.Source.BodyOf(method) is not null) is { } found)
            {
                return found;
            }

            if (current.GetMembers(name).OfType<IMethodSymbol>().Any(method => method.IsOverride && method.IsImplicitlyDeclared && method.Parameters.Length == parameters))
            {
                return null;
            }
        }

        return null;
    }

    private static string MetadataName(INamedTypeSymbol type) => $"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}";
}
