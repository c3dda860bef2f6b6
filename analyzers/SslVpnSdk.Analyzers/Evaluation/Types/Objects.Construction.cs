using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Types;

internal sealed partial class Objects
{
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
