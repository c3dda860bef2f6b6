using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
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

    /// <summary>Runs a constructor on an object: initializers, the base's constructor, the body.</summary>
    private void Construct(Place place, INamedTypeSymbol type, IMethodSymbol constructor, IReadOnlyList<CallArgument> arguments, SyntaxNode where)
    {
        var declaration = constructor.IsImplicitlyDeclared && !IsPrimary(constructor) ? null : evaluator.Source.DeclarationOf(constructor);
        var made = (ObjectValue)place.Get().Content!;
        if (evaluator.Source.DeclarationOf(type) is null)
        {
            if (made is ExceptionValue exception)
            {
                Exceptions.Construct(exception, constructor, arguments);
            }

            return;
        }

        evaluator.Source.Enter(type, where);
        if (type.IsValueType && constructor is { IsImplicitlyDeclared: true, Parameters.IsEmpty: true } && declaration is null)
        {
            return;
        }

        var isCopy = IsCopyConstructor(constructor, type);
        if (isCopy && declaration is null)
        {
            Copy(place, type, arguments, where);
            return;
        }

        var scope = new Scope(new Frame(place, evaluator.NoTypes.And(null, type), evaluator.Statics.Running), null);
        Evaluator.Bind(constructor, scope, arguments);
        if (declaration is TypeDeclarationSyntax)
        {
            KeepParameters(made, constructor, arguments);
        }

        var body = declaration is ConstructorDeclarationSyntax ? evaluator.Source.OperationOf(declaration) as IConstructorBodyOperation : null;
        var initializer = (declaration as ConstructorDeclarationSyntax)?.Initializer;
        if (initializer is { RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.ThisConstructorInitializer })
        {
            CallInitializer(body!.Initializer!, place, type, scope);
        }
        else
        {
            if (!isCopy)
            {
                InitializeFields(made, type, scope);
            }

            ConstructBase(place, type, declaration, body, scope, where);
        }

        if ((body?.BlockBody ?? body?.ExpressionBody) is { } statements)
        {
            evaluator.Statements.Run(statements, scope);
        }
    }

    private void ConstructBase(
        Place place, INamedTypeSymbol type, SyntaxNode? declaration, IConstructorBodyOperation? body, Scope scope, SyntaxNode where)
    {
        if (type.IsValueType || type.BaseType is not { SpecialType: not SpecialType.System_Object } inherited)
        {
            return;
        }

        var primaryBase = (declaration as TypeDeclarationSyntax)?.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault();
        if (body?.Initializer is { } initializer)
        {
            CallInitializer(initializer, place, inherited, scope);
        }
        else if (primaryBase is not null)
        {
            CallInitializer(
                evaluator.Source.OperationOf(primaryBase) ?? throw EvaluationStoppedException.Unknown(primaryBase, "this constructor is not evaluated"),
                place,
                inherited,
                scope);
        }
        else if (inherited.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.All(parameter => parameter.IsOptional || parameter.IsParams))
            is { Parameters.IsEmpty: true } constructor)
        {
            Construct(place, inherited, constructor, [], where);
        }
        else
        {
            throw EvaluationStoppedException.Unknown(where, "this constructor is not evaluated");
        }
    }

    private void CallInitializer(IOperation initializer, Place place, INamedTypeSymbol type, Scope scope)
    {
        var call = initializer switch
        {
            IInvocationOperation invocation => invocation,
            IExpressionStatementOperation { Operation: IInvocationOperation invocation } => invocation,
            _ => throw EvaluationStoppedException.Broken(initializer.Syntax),
        };
        evaluator.Budget.Nested<object?>(call.Syntax, () =>
        {
            Construct(place, type, call.TargetMethod, evaluator.Arguments(call, call.Arguments, scope), call.Syntax);
            return null;
        });
    }

    private static bool IsPrimary(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is TypeDeclarationSyntax;

    /// <summary>The parameters of a primary constructor stay with the object.</summary>
    private static void KeepParameters(ObjectValue made, IMethodSymbol constructor, IReadOnlyList<CallArgument> arguments)
    {
        for (var i = 0; i < constructor.Parameters.Length && i < arguments.Count; i++)
        {
            made[constructor.Parameters[i].OriginalDefinition] = arguments[i].Value.Copied();
        }
    }

    private void InitializeFields(ObjectValue made, INamedTypeSymbol type, Scope scope)
    {
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic && !field.IsConst))
        {
            var member = (ISymbol?)field.AssociatedSymbol ?? field;
            var declaration = evaluator.Source.DeclarationOf(member);
            if (declaration is ParameterSyntax && made.Type.IsRecord && Parameter(type, member) is { } parameter && made.TryGet(parameter, out var argument))
            {
                made[field] = argument;
            }
            else if (InitializerOf(declaration) is { } initializer)
            {
                made[field] = evaluator.Initial(initializer, scope).Copied();
            }
        }
    }

    private static IParameterSymbol? Parameter(INamedTypeSymbol type, ISymbol property) => type.InstanceConstructors
        .Where(IsPrimary).SelectMany(constructor => constructor.Parameters).FirstOrDefault(parameter => parameter.Name == property.Name);

    /// <summary>The initializer of a field or property; null when it has none.</summary>
    public static EqualsValueClauseSyntax? InitializerOf(SyntaxNode? declaration) => declaration switch
    {
        VariableDeclaratorSyntax field => field.Initializer,
        PropertyDeclarationSyntax property => property.Initializer,
        _ => null,
    };
}
