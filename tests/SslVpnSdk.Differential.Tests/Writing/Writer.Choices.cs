using SslVpnSdk.Differential.Tests.Grammars;

namespace SslVpnSdk.Differential.Tests.Writing;

internal sealed partial class Writer
{
    /// <summary>Writes a variable, or by one of the productions that fit.</summary>
    private void Any(string result, Scope scope, int depth)
    {
        var variables = scope.Variables().Where(variable => variable.Type == result).ToList();
        if (variables.Count > 0 && (depth <= 0 || IsLong || dice.Percent(35)))
        {
            _nodes++;
            Text(dice.Of(variables).Name);
            return;
        }

        Fill(Choose(result, scope, depth), scope, depth);
    }

    private Production Choose(string result, Scope scope, int depth)
    {
        var added = scope.Productions().Where(production => production.Result == result).ToList();
        var own = Fitting(added.Where(production => IsAffordable(production, scope)), scope, depth);
        if (own.Count > 0 && !IsLong && dice.Percent(35))
        {
            return dice.Of(own);
        }

        var fitting = Fitting(grammar.Of(result), scope, depth);

        // There are many things to write that need no variable, and only a few for each that there is.
        return dice.Percent(30) && fitting.Where(production => production.Needs.Count > 0).ToList() is { Count: > 0 } needing ? dice.Of(needing)
            : fitting.Count > 0 ? dice.Of(fitting)
            : Fitting(added, scope, depth) is { Count: > 0 } any ? dice.Of(any)
            : throw new InvalidOperationException($"The grammar has no way to write '{result}' here.");
    }

    /// <summary>Those productions that fit the place and the depth; the shortest of them when none fits the depth.</summary>
    private List<Production> Fitting(IEnumerable<Production> productions, Scope scope, int depth)
    {
        var fitting = productions.Where(production => Fits(production, scope)).ToList();
        var limit = IsLong ? 0 : depth;
        var low = fitting.Where(production => _heights.Of(production) <= limit).ToList();
        if (low.Count == 0 && fitting.Count > 0)
        {
            var lowest = fitting.Min(_heights.Of);
            low = fitting.Where(production => _heights.Of(production) == lowest).ToList();
        }

        return [.. low.SelectMany(production => Enumerable.Repeat(production, production.Weight))];
    }

    private bool Fits(Production production, Scope scope) =>
        production.Conditions.All(scope.Surroundings.Meets)
        && production.Needs.All(need => Find(scope, need).Any());

    private bool IsAffordable(Production production, Scope scope) =>
        _operations + (production.Cost * scope.Surroundings.Times) < MaximumOperations;

    /// <summary>The variables that fit a hole for one.</summary>
    private static IEnumerable<Variable> Find(Scope scope, TemplatePart hole) => scope.Variables().Where(variable =>
        variable.Type == hole.Type
        && (hole.Kind == PartKind.Variable
            ? variable.Kind != VariableKind.Constant
            : variable.Kind is VariableKind.Assignable or VariableKind.NotCaptured));
}
