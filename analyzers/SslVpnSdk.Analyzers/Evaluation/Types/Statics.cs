using Microsoft.CodeAnalysis;
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
    private readonly Stack<INamedTypeSymbol> _initializing = new();

    /// <summary>The initialization that runs now; null when none does.</summary>
    public Initialization? Running { get; private set; }

    public Value Get(IFieldSymbol field, SyntaxNode where)
    {
        Initialize(field.ContainingType, where);
        return CanChange(field) ? Value.Unknown($"other code can change the static field '{Name(field)}' before this runs; make it readonly or a constant", where)
            : ModuleInitializerCanChange(field) ? Value.Unknown($"a module initializer can change what the static field '{Name(field)}' holds; make it a constant", where)
            : _fields.TryGetValue(field, out var value) ? value : evaluator.Default(field.Type, where);
    }

    public void Set(IFieldSymbol field, Value value, SyntaxNode where)
    {
        if (Running is null)
        {
            throw EvaluationStoppedException.Unknown(
                where, $"the static field '{Name(field)}' is set here, so that the result depends on what ran before; use a local or a field of the stack");
        }

        Initialize(field.ContainingType, where);
        if (CanChange(field))
        {
            Escape.Of(value, where);
        }

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
        var (outer, isFixed) = (Running, Fix());
        _initializing.Push(type);
        Running = new Initialization { IsRunning = true };
        try
        {
            var scope = new Scope(new Frame(null, evaluator.NoTypes.And(null, type), Running), null);
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
            Running.IsRunning = false;
            Running = outer;
            _initializing.Pop();
            foreach (var value in FieldsOf(type))
            {
                HeapValue.Share(value);
            }

            isFixed.ForEach(content => content.IsShared = false);
            if (outer is not null)
            {
                outer.IsRunning = true;
            }
        }
    }

    /// <summary>
    /// Which of two types is initialized first depends on what ran before, so the one changes nothing of the other: not of one whose
    /// initialization caused its own either.
    /// </summary>
    /// <returns>What is fixed as long as the initialization that is about to begin runs.</returns>
    private List<HeapValue> Fix()
    {
        var contents = _initializing.SelectMany(FieldsOf).SelectMany(HeapValue.AllReachable).OfType<HeapValue>().Where(content => !content.IsShared).ToList();
        contents.ForEach(content => content.IsShared = true);
        if (Running is not null)
        {
            Running.IsRunning = false;
        }

        return contents;
    }

    private IEnumerable<Value> FieldsOf(INamedTypeSymbol type) =>
        [.. _fields.Where(field => SymbolEqualityComparer.Default.Equals(field.Key.ContainingType, type)).Select(field => field.Value)];

    private void RunConstructor(IMethodSymbol constructor, Scope scope)
    {
        if (evaluator.Source.DeclarationOf(constructor) is { } declaration
            && evaluator.Source.OperationOf(declaration) is IMethodBodyBaseOperation body
            && (body.BlockBody ?? body.ExpressionBody) is { } statements)
        {
            evaluator.Statements.Run(statements, scope);
        }
    }

    private static string Name(IFieldSymbol field) => $"{field.ContainingType.Name}.{(field.AssociatedSymbol ?? field).Name}";

    /// <summary>Whether code that is not evaluated here may set a field: any code, unless it is private to files that never do.</summary>
    private bool CanChange(IFieldSymbol field)
    {
        if (field.IsReadOnly || (field.AssociatedSymbol is IPropertySymbol { SetMethod: null }))
        {
            return false;
        }

        var definition = field.OriginalDefinition;
        if (!_canChange.TryGetValue(definition, out var canChange))
        {
            var member = (ISymbol?)definition.AssociatedSymbol ?? definition;
            var isPrivate = member.DeclaredAccessibility == Accessibility.Private
                || (member as IPropertySymbol)?.SetMethod?.DeclaredAccessibility == Accessibility.Private;
            canChange = !isPrivate || OutermostType(definition).DeclaringSyntaxReferences.Any(part => StaticWrites.AreIn(Visited(part), member));
            _canChange[definition] = canChange;
        }

        return canChange;
    }

    private SyntaxNode Visited(SyntaxReference part)
    {
        evaluator.Source.Visit(part.SyntaxTree);
        return part.GetSyntax();
    }

    /// <summary>Whether what runs before all else may change what a field holds, though nobody sets the field.</summary>
    private bool ModuleInitializerCanChange(IFieldSymbol field) =>
        evaluator.Source.HasModuleInitializers && !_initializing.Contains(field.ContainingType, SymbolEqualityComparer.Default)
        && _fields.TryGetValue(field, out var kept) && HeapValue.AllReachable(kept).Any(CanChange);

    private static bool CanChange(object content) => content is HeapValue { CanChange: true } or HostObject { IsOpaque: true } or DelegateValue { IsClosure: true };

    private static INamedTypeSymbol OutermostType(IFieldSymbol field)
    {
        var type = field.ContainingType;
        while (type.ContainingType is { } container)
        {
            type = container;
        }

        return type;
    }
}
