using SslVpnSdk.Differential.Tests.Grammars;

namespace SslVpnSdk.Differential.Tests.Writing;

internal sealed partial class Writer
{
    /// <summary>How often a lambda is taken to be called by what it is given to.</summary>
    private const int CallsOfLambda = 5;

    private void Lambda(TemplatePart part, Scope scope, int depth)
    {
        var types = LambdaTypes.Parse(part.Type);
        var isStatic = part.Kind == PartKind.StaticLambda;
        var surroundings = new Surroundings(types.Result, Times: scope.Surroundings.Times * CallsOfLambda);
        var inner = scope.Inner(surroundings, isStatic ? ScopeEdge.Static : ScopeEdge.Capturing);
        var names = types.Parameters.Select(_ => NewName("a")).ToList();
        for (var i = 0; i < names.Count; i++)
        {
            inner.Add(new Variable(types.Parameters[i], names[i], dice.Percent(20) ? VariableKind.Assignable : VariableKind.ReadOnly));
        }

        Text(names.Count == 1 ? names[0] : $"({string.Join(", ", names)})");
        Text(" => ");
        if (types.Result == "void" || (depth > 1 && !IsLong && dice.Percent(15)))
        {
            Braces(inner, depth - 1, types.Result);
        }
        else
        {
            Any(types.Result, inner, depth - 1);
        }
    }

    private void Body(TemplatePart part, Scope scope, int depth)
    {
        var isIterator = part.Kind == PartKind.Iterator;
        var surroundings = new Surroundings(isIterator ? "void" : part.Type, isIterator ? part.Type : null, Times: scope.Surroundings.Times);
        Braces(scope.Inner(surroundings), depth, isIterator ? "void" : part.Type, isIterator ? part.Type : null);
    }

    private void Block(string kind, Scope scope, int depth)
    {
        var around = scope.Surroundings;
        Braces(scope.Inner(kind switch
        {
            "block" => around,
            "try" => around with { IsTry = true, Yields = null, Returns = around.Yields is null ? around.Returns : null },
            "catch" => around with { Yields = null, Returns = around.Yields is null ? around.Returns : null },
            "finally" => around with { IsFinally = true, IsLoop = false, Yields = null },
            _ => around with { IsLoop = true, IsFinally = false, Times = around.Times * int.Parse(kind["loop ".Length..]), Returns = around.IsFinally ? null : around.Returns },
        }), depth, null);
    }

    /// <summary>Writes statements in braces, and a last one that returns or yields a value.</summary>
    private void Braces(Scope scope, int depth, string? returns, string? yields = null)
    {
        Text("\n{");
        _indentation++;
        Statements(IsLong ? dice.Below(2) : dice.Between(1, 3), scope, depth);
        if ((yields ?? returns) is { } type and not "void")
        {
            Text(yields is null ? "\nreturn " : "\nyield return ");
            Any(type, scope, depth);
            Text(";");
        }

        _indentation--;
        Text("\n}");
    }

    private void Statements(int count, Scope scope, int depth)
    {
        // Blocks in blocks have to come to an end.
        for (var i = 0; i < count && depth > 0; i++)
        {
            Text("\n");
            Any("statement", scope, depth);
        }
    }

    /// <summary>Puts the variables into the document, where a difference shows.</summary>
    private void Show(Scope scope)
    {
        foreach (var variable in scope.Variables().Where(variable => variable.Kind != VariableKind.Constant))
        {
            foreach (var production in scope.Productions().Concat(grammar.All).Where(production => production.Result == $"text {variable.Type}"))
            {
                Text($"\nstack.AddParameter(\"{variable.Name}\", ");
                Fill(production, scope, 1, new() { ["it"] = variable.Name });
                Text(");");
            }
        }
    }
}
