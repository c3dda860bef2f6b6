using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>The variables of a running method: its parameters and its locals.</summary>
internal sealed class Scope
{
    private readonly Dictionary<ISymbol, Value> _variables = new(SymbolEqualityComparer.Default);

    public void Set(ISymbol variable, Value value) => _variables[variable] = value;

    /// <summary>Whether the variable is one of the running method, and not a field in the guise of a parameter.</summary>
    public bool Owns(ISymbol variable) => variable is ILocalSymbol || _variables.ContainsKey(variable);

    public Value Get(ISymbol variable, SyntaxNode reference) =>
        _variables.TryGetValue(variable, out var value)
            ? value
            : Value.Unknown($"'{variable.Name}' has no value that is known here", reference);
}
