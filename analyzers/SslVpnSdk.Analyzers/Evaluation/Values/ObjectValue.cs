using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>An object of a type that is declared in source, or an exception, or an anonymous one.</summary>
internal class ObjectValue(INamedTypeSymbol type, Evaluator program) : HeapValue
{
    private readonly Dictionary<ISymbol, Value> _fields = new(SymbolEqualityComparer.Default);

    /// <summary>The type it was made with, without type parameters.</summary>
    public INamedTypeSymbol Type { get; } = type;

    /// <summary>The evaluation it belongs to, which knows how to call its methods.</summary>
    public Evaluator Program { get; } = program;

    public override bool CanChange => _fields.Keys.Any(key => key is IFieldSymbol { IsReadOnly: false } or IEventSymbol);

    public override IEnumerable<Value> Reachable => _fields.Values;

    /// <summary>The fields, and the parameters of primary constructors, by their original definitions; the properties of anonymous objects.</summary>
    public Value this[ISymbol field]
    {
        get => _fields[field.OriginalDefinition];
        set => _fields[field.OriginalDefinition] = value;
    }

    public bool TryGet(ISymbol field, out Value value) => _fields.TryGetValue(field.OriginalDefinition, out value!);

    /// <summary>The same fields in a new object.</summary>
    public virtual ObjectValue Clone()
    {
        var clone = Type.IsValueType ? new StructValue(Type, Program) : new ObjectValue(Type, Program);
        clone.CopyFrom(this);
        return clone;
    }

    /// <summary>Takes over what another object keeps of what one type declares.</summary>
    public void CopyFrom(ObjectValue other, INamedTypeSymbol type) =>
        CopyFrom(other._fields.Where(field => SymbolEqualityComparer.Default.Equals(field.Key.ContainingType, type.OriginalDefinition)).ToList());

    protected void CopyFrom(ObjectValue other) => CopyFrom(other._fields);

    private void CopyFrom(IEnumerable<KeyValuePair<ISymbol, Value>> fields)
    {
        foreach (var field in fields)
        {
            // What is in a box is shared by all copies.
            _fields[field.Key] = field.Key is IFieldSymbol { Type.IsReferenceType: true } ? field.Value : field.Value.Copied();
        }
    }
}
