using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>A struct of the framework that changes, as the enumerators of its collections do.</summary>
/// <param name="type">The type by which the program got it.</param>
/// <param name="instance">The struct in a box of its own.</param>
internal sealed class HostStruct(ITypeSymbol type, object instance) : HostObject(type, instance), IStructValue
{
    /// <inheritdoc />
    public object Copy() => new HostStruct(Type, RuntimeHelpers.GetObjectValue(Instance));
}
