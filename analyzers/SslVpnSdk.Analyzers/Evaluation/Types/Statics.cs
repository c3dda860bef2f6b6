using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Types;

/// <summary>
/// The static fields of types in source. They are set by their initializers and static constructors and never after: what a stack changed
/// in them, the next run would find changed.
/// </summary>
internal sealed partial class Statics(Evaluator evaluator)
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

    private IEnumerable<Value> FieldsOf(INamedTypeSymbol type) =>
        [.. _fields.Where(field => SymbolEqualityComparer.Default.Equals(field.Key.ContainingType, type)).Select(field => field.Value)];

    private static string Name(IFieldSymbol field) => $"{field.ContainingType.Name}.{(field.AssociatedSymbol ?? field).Name}";
}
