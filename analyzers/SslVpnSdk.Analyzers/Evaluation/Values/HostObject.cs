using System.Collections;
using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>An object of the framework, kept as the very object the program would have; of a generic type, one over <see cref="Value"/>.</summary>
/// <param name="type">The type by which the program got it.</param>
/// <param name="instance">The object: a <c>List&lt;Value&gt;</c> for every <c>List&lt;T&gt;</c>.</param>
internal class HostObject(ITypeSymbol type, object instance) : HeapValue
{
    public ITypeSymbol Type { get; } = type;

    public object Instance { get; } = instance;

    /// <summary>Whether it may hold more than can be reached through it: what a query yields, or what is made when it is asked for.</summary>
    public bool IsOpaque => Instance is IEnumerable and not (IDictionary or ICollection or IReadOnlyCollection<Value>) or IEnumerator
        || (Instance.GetType().IsGenericType && Instance is not (IEnumerable or KeyValuePair<Value, Value>));

    public override bool CanChange => Instance is IEnumerable or IEnumerator or System.Text.StringBuilder;

    public override IEnumerable<Value> Reachable => Instance switch
    {
        IDictionary map => map.Keys.OfType<Value>().Concat(map.Values.OfType<Value>()),
        ICollection items => items.OfType<Value>(),
        KeyValuePair<Value, Value> pair => [pair.Key, pair.Value],
        IReadOnlyCollection<Value> items => items,
        _ => [],
    };
}
