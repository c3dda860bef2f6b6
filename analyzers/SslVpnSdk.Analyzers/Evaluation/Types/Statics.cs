using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Types;

/// <summary>
/// The static fields of types in source. They are set by their initializers and static constructors and never after: what a stack changed
/// in them, the next run would find changed.
/// </summary>
internal sealed class Statics(Evaluator evaluator)
{
    private readonly Dictionary<IFieldSymbol, Value> _fields = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> _initialized = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IFieldSymbol, bool> _canChange = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, ProgramException> _failed = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, bool> _hasModuleInitializer = new(SymbolEqualityComparer.Default);
    private int _initializing;

    /// <summary>Whether static fields are being initialized now, so that what they hold may still change.</summary>
    public bool IsInitializing => _initializing > 0;

    public Value Get(IFieldSymbol field, SyntaxNode where)
    {
        Initialize(field.ContainingType, where);
        return CanChange(field)
            ? Value.Unknown($"other code can change the static field '{Name(field)}' before this runs; make it readonly or a constant", where)
            : _fields.TryGetValue(field, out var value) ? value : evaluator.Default(field.Type, where);
    }

    public void Set(IFieldSymbol field, Value value, SyntaxNode where)
    {
        if (!IsInitializing)
        {
            throw EvaluationStoppedException.Unknown(
                where, $"the static field '{Name(field)}' is set here, so that the result depends on what ran before; use a local or a field of the stack");
        }

        Initialize(field.ContainingType, where);
        _fields[field] = value;
    }

    /// <summary>Initializes a type before one of its members is used, if it has a static constructor to run then.</summary>
    public void InitializeBeforeMember(INamedTypeSymbol? type, SyntaxNode where)
    {
        if (type is not null && type.StaticConstructors.Any(constructor => !constructor.IsImplicitlyDeclared))
        {
            Initialize(type, where);
        }
    }

    private void Initialize(INamedTypeSymbol type, SyntaxNode where)
    {
        if (_failed.TryGetValue(type, out var failure))
        {
            throw failure;
        }

        if (!_initialized.Add(type))
        {
            return;
        }

        evaluator.Source.Enter(type, where);
        _initializing++;
        try
        {
            var scope = new Scope(new Frame(null, evaluator.NoTypes.And(null, type), isShared: true), null);
            foreach (var field in type.GetMembers().OfType<IFieldSymbol>().Where(field => field.IsStatic && !field.IsConst))
            {
                var declaration = evaluator.Source.DeclarationOf((ISymbol?)field.AssociatedSymbol ?? field);
                _fields[field] = Objects.InitializerOf(declaration) is { } initializer
                    ? evaluator.Initial(initializer, scope).Copied()
                    : evaluator.Default(field.Type, declaration ?? where);
            }

            foreach (var constructor in type.StaticConstructors.Where(constructor => !constructor.IsImplicitlyDeclared))
            {
                RunConstructor(constructor, scope);
            }
        }
        catch (ProgramException exception)
        {
            var raised = evaluator.Raise(
                exception.Node,
                "System.TypeInitializationException",
                $"Initializing {type.Name} fails: {exception.Message}",
                ("InnerException", Value.Known(exception.Exception, exception.Node)));
            if (raised is ProgramException again)
            {
                // Whoever uses the type next gets the same exception.
                _failed[type] = again;
            }

            throw raised;
        }
        finally
        {
            _initializing--;
        }

        foreach (var field in _fields.Where(field => SymbolEqualityComparer.Default.Equals(field.Key.ContainingType, type)))
        {
            Share(field.Value);
        }
    }

    private void RunConstructor(IMethodSymbol constructor, Scope scope)
    {
        if (evaluator.Source.DeclarationOf(constructor) is { } declaration
            && evaluator.Source.OperationOf(declaration) is IMethodBodyBaseOperation body
            && (body.BlockBody ?? body.ExpressionBody) is { } statements)
        {
            evaluator.Statements.Run(statements, scope);
        }
    }

    private static void Share(Value value)
    {
        foreach (var content in HeapValue.AllReachable(value).OfType<HeapValue>())
        {
            content.IsShared = true;
        }
    }

    private static string Name(IFieldSymbol field) => $"{field.ContainingType.Name}.{(field.AssociatedSymbol ?? field).Name}";

    /// <summary>Whether code that is not evaluated here may set a field: any code, unless it is private to files that never do.</summary>
    private bool CanChange(IFieldSymbol field)
    {
        if (field.IsReadOnly || (field.AssociatedSymbol is IPropertySymbol { SetMethod: null }))
        {
            return HasModuleInitializer(field) && _fields.TryGetValue(field, out var kept) && kept.Content is HeapValue { CanChange: true };
        }

        var definition = field.OriginalDefinition;
        if (!_canChange.TryGetValue(definition, out var canChange))
        {
            var member = (ISymbol?)definition.AssociatedSymbol ?? definition;
            var isPrivate = member.DeclaredAccessibility == Accessibility.Private
                || (member as IPropertySymbol)?.SetMethod?.DeclaredAccessibility == Accessibility.Private;
            canChange = !isPrivate || OutermostType(definition).DeclaringSyntaxReferences.Any(part => IsWritten(member.Name, Visited(part)));
            _canChange[definition] = canChange;
        }

        return canChange;
    }

    private SyntaxNode Visited(SyntaxReference part)
    {
        evaluator.Source.Visit(part.SyntaxTree);
        return part.GetSyntax();
    }

    /// <summary>Whether a type has a method that runs before everything else, and may change what its fields hold.</summary>
    private bool HasModuleInitializer(IFieldSymbol field)
    {
        var type = OutermostType(field);
        if (!_hasModuleInitializer.TryGetValue(type, out var has))
        {
            has = type.GetMembers().OfType<IMethodSymbol>().Any(method =>
                method.IsStatic && method.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "ModuleInitializerAttribute" }));
            _hasModuleInitializer[type] = has;
        }

        return has;
    }

    private static INamedTypeSymbol OutermostType(IFieldSymbol field)
    {
        var type = field.ContainingType;
        while (type.ContainingType is { } container)
        {
            type = container;
        }

        return type;
    }

    /// <summary>Whether something of that name may be written outside of static constructors, which is told by how it is used alone.</summary>
    private static bool IsWritten(string name, SyntaxNode type) => type.DescendantNodes(node => !IsStaticConstructor(node))
        .OfType<IdentifierNameSyntax>()
        .Where(identifier => identifier.Identifier.ValueText == name)
        .Select(identifier => identifier.Parent is MemberAccessExpressionSyntax access && access.Name == identifier ? (ExpressionSyntax)access : identifier)
        .Any(reference => reference.Parent is AssignmentExpressionSyntax assignment ? assignment.Left == reference
            : reference.Parent is PostfixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression }
                or RefExpressionSyntax or TupleExpressionSyntax
                or ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } or ArgumentSyntax { Parent: TupleExpressionSyntax }
                || reference.Parent is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression or (int)SyntaxKind.AddressOfExpression });

    private static bool IsStaticConstructor(SyntaxNode node) =>
        node is ConstructorDeclarationSyntax constructor && constructor.Modifiers.Any(SyntaxKind.StaticKeyword);
}
