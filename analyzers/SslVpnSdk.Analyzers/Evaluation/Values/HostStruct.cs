using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>A struct of the framework that its own methods change, as the enumerator of a list is.</summary>
internal sealed class HostStruct(ITypeSymbol type, ValueType instance) : HostObject(type, instance), IStructValue
{
    /// <inheritdoc />
    public object Copy() => new HostStruct(Type, (ValueType)RuntimeHelpers.GetObjectValue(Instance));
}
