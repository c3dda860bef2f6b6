using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>What the type parameters in sight of a running method stand for.</summary>
internal sealed class TypeArguments
{
    private static readonly ImmutableDictionary<ITypeParameterSymbol, ITypeSymbol> Nothing =
        ImmutableDictionary.Create<ITypeParameterSymbol, ITypeSymbol>(SymbolEqualityComparer.Default);

    private readonly Compilation _compilation;
    private readonly ImmutableDictionary<ITypeParameterSymbol, ITypeSymbol> _arguments;

    private TypeArguments(Compilation compilation, ImmutableDictionary<ITypeParameterSymbol, ITypeSymbol> arguments)
    {
        _compilation = compilation;
        _arguments = arguments;
    }

    /// <summary>Where no type parameter is in sight.</summary>
    public static TypeArguments None(Compilation compilation) => new(compilation, Nothing);

    /// <summary>Those of a method and of the types it stands in, beside these.</summary>
    public TypeArguments And(IMethodSymbol? method, INamedTypeSymbol? type)
    {
        var arguments = _arguments;
        for (; type is not null; type = type.ContainingType)
        {
            arguments = With(arguments, type.OriginalDefinition.TypeParameters, type.TypeArguments);
        }

        if (method is not null)
        {
            arguments = With(arguments, method.OriginalDefinition.TypeParameters, method.TypeArguments);
        }

        return ReferenceEquals(arguments, _arguments) ? this : new TypeArguments(_compilation, arguments);
    }

    /// <summary>A type with what its type parameters stand for.</summary>
    public ITypeSymbol Resolve(ITypeSymbol type) => _arguments.IsEmpty ? type : type switch
    {
        ITypeParameterSymbol parameter => _arguments.TryGetValue((ITypeParameterSymbol)parameter.OriginalDefinition, out var argument) ? argument : type,
        IArrayTypeSymbol array => _compilation.CreateArrayTypeSymbol(Resolve(array.ElementType), array.Rank),
        INamedTypeSymbol named => Resolve(named),
        _ => type,
    };

    /// <summary>A type with what its type parameters stand for.</summary>
    public INamedTypeSymbol Resolve(INamedTypeSymbol type)
    {
        if (_arguments.IsEmpty || (type.TypeArguments.IsEmpty && type.ContainingType is null))
        {
            return type;
        }

        var container = type.ContainingType is null ? null : Resolve(type.ContainingType);
        var definition = container is null
            ? type.OriginalDefinition
            : container.GetTypeMembers(type.Name, type.Arity)
                .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, type.OriginalDefinition)) ?? type.OriginalDefinition;
        return type.Arity == 0 || type.IsUnboundGenericType ? definition : definition.Construct([.. type.TypeArguments.Select(Resolve)]);
    }

    /// <summary>A method with what the type parameters stand for.</summary>
    public IMethodSymbol Resolve(IMethodSymbol method)
    {
        if (_arguments.IsEmpty || method.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction)
        {
            return method.IsGenericMethod && !_arguments.IsEmpty ? method.OriginalDefinition.Construct([.. method.TypeArguments.Select(Resolve)]) : method;
        }

        var type = Resolve(method.ContainingType);
        var member = SymbolEqualityComparer.Default.Equals(type, method.ContainingType)
            ? method.OriginalDefinition.ContainingType.Equals(method.ContainingType, SymbolEqualityComparer.Default) ? method.OriginalDefinition : method.ConstructedFrom
            : type.GetMembers(method.Name).OfType<IMethodSymbol>()
                .FirstOrDefault(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, method.OriginalDefinition)) ?? method.ConstructedFrom;
        return method.Arity == 0 ? member : member.Construct([.. method.TypeArguments.Select(Resolve)]);
    }

    private static ImmutableDictionary<ITypeParameterSymbol, ITypeSymbol> With(
        ImmutableDictionary<ITypeParameterSymbol, ITypeSymbol> arguments, ImmutableArray<ITypeParameterSymbol> parameters, ImmutableArray<ITypeSymbol> types)
    {
        for (var i = 0; i < parameters.Length && i < types.Length; i++)
        {
            arguments = arguments.SetItem(parameters[i], types[i]);
        }

        return arguments;
    }
}
