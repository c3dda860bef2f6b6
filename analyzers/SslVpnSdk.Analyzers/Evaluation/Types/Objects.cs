using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Builders;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Types;

/// <summary>Makes objects of types that are declared in source, as their constructors say.</summary>
internal sealed partial class Objects(Evaluator evaluator)
{
    private readonly Dictionary<INamedTypeSymbol, IReadOnlyList<IFieldSymbol>> _fields = new(SymbolEqualityComparer.Default);

    private readonly HashSet<INamedTypeSymbol> _emptied = new(SymbolEqualityComparer.Default);

    /// <summary>An object with nothing but default values in it.</summary>
    public ObjectValue Empty(INamedTypeSymbol type, SyntaxNode? where = null)
    {
        var origin = where ?? evaluator.Source.DeclarationOf(type)!;
        ObjectValue made = IsException(type) ? evaluator.Exception(type, origin)
            : type.IsValueType ? new StructValue(type, evaluator)
            : new ObjectValue(type, evaluator);

        // In broken code a struct may contain itself.
        if (!_emptied.Add(type))
        {
            throw EvaluationStoppedException.Broken(origin);
        }

        try
        {
            foreach (var field in InstanceFields(type))
            {
                made[field] = evaluator.Default(field.Type, origin);
            }
        }
        finally
        {
            _emptied.Remove(type);
        }

        return made;
    }

    /// <summary>Whether all that an object inherits is in source, or something the evaluator knows.</summary>
    public bool CanCreate(INamedTypeSymbol type)
    {
        if (InstanceFields(type).Any(field => field.RefKind != RefKind.None))
        {
            return false;
        }

        for (var current = type; current is not null; current = current.BaseType)
        {
            if (evaluator.Source.DeclarationOf(current) is null)
            {
                return current.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType
                    || (IsException(current) && !RunTimeOnly.IsOfLibrary(current)) || IsSslVpnStack(current) || current.ToDisplayString() == "System.Attribute";
            }
        }

        return true;
    }

    /// <summary>Makes an object with one of its type's constructors; null when it may not be.</summary>
    public Value? Create(INamedTypeSymbol type, IMethodSymbol constructor, IReadOnlyList<CallArgument> arguments, SyntaxNode where)
    {
        if (!CanCreate(type))
        {
            return null;
        }

        evaluator.Budget.Allocate(where, 1);
        evaluator.Statics.InitializeBeforeMember(type, where);
        var made = Empty(type, where);
        var place = new Variable(Value.Known(made, where));
        Construct(place, type, constructor, arguments, where);
        return place.Get();
    }

    public static bool IsException(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The instance fields of a type and of those it inherits from, those behind properties included.</summary>
    public IReadOnlyList<IFieldSymbol> InstanceFields(INamedTypeSymbol type)
    {
        if (!_fields.TryGetValue(type, out var fields))
        {
            var own = type.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic && !field.IsConst);
            fields = [.. type.BaseType is { } inherited && evaluator.Source.DeclarationOf(inherited) is not null ? InstanceFields(inherited) : [], .. own];
            _fields[type] = fields;
        }

        return fields;
    }

    private static bool IsSslVpnStack(INamedTypeSymbol type) => BuilderApi.IsOurs(type) && type.Name == "SslVpnStack";
}
