using SslVpnSdk.Differential.Tests.Grammars;

namespace SslVpnSdk.Differential.Tests.Writing;

/// <summary>What can be named at a place of a program.</summary>
internal sealed class Scope(Scope? parent, Surroundings surroundings, ScopeEdge edge = ScopeEdge.None)
{
    private readonly List<Variable> _variables = [];
    private readonly List<Production> _productions = [];

    public Surroundings Surroundings { get; } = surroundings;

    public void Add(Variable variable) => _variables.Add(variable);

    public void Add(Production production) => _productions.Add(production);

    public Scope Inner(Surroundings? surroundings = null, ScopeEdge edge = ScopeEdge.None) => new(this, surroundings ?? Surroundings, edge);

    /// <summary>The variables, the nearest first.</summary>
    public IEnumerable<Variable> Variables()
    {
        var isCaptured = false;
        for (var scope = this; scope is not null; scope = scope.Outer())
        {
            foreach (var variable in scope._variables)
            {
                if (!isCaptured || variable.Kind != VariableKind.NotCaptured)
                {
                    yield return variable;
                }
            }

            isCaptured |= scope.Edge != ScopeEdge.None;
        }
    }

    /// <summary>The productions that hold here beyond those of the grammar's files.</summary>
    public IEnumerable<Production> Productions()
    {
        for (var scope = this; scope is not null; scope = scope.Outer())
        {
            foreach (var production in scope._productions)
            {
                yield return production;
            }
        }
    }

    private ScopeEdge Edge { get; } = edge;

    private Scope? Parent { get; } = parent;

    /// <summary>The next scope outwards; what captures nothing sees only what belongs to the whole program.</summary>
    private Scope? Outer()
    {
        var outer = Parent;
        if (Edge == ScopeEdge.Static)
        {
            while (outer is { Parent: not null })
            {
                outer = outer.Parent;
            }
        }

        return outer;
    }
}
