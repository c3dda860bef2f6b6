using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>An exception, of the framework's types or of one declared in source.</summary>
internal sealed class ExceptionValue(INamedTypeSymbol type, Evaluator program) : ObjectValue(type, program)
{
    private readonly Dictionary<string, Value> _properties = [];

    public override IEnumerable<Value> Reachable => base.Reachable.Concat(_properties.Values);

    /// <summary>What a property of the framework's exceptions holds, by its name; null when that is not known.</summary>
    public Value? this[string property]
    {
        get => _properties.TryGetValue(property, out var value) ? value : null;
        set => _properties[property] = value!;
    }
}
