using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>A value of a struct that is declared in source.</summary>
internal sealed class StructValue(INamedTypeSymbol type, Evaluator program) : ObjectValue(type, program), IStructValue
{
    /// <inheritdoc />
    public object Copy() => Type.IsReadOnly ? this : Clone();
}
