using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>The variables of a block in a running method. A block that runs again has new ones, which is what closures capture.</summary>
internal sealed class Scope(Frame frame, Scope? outer)
{
    // A block has few variables, and a symbol is nearly always the same object.
    private List<(ISymbol Symbol, Place Place)>? _places;
    private Dictionary<ISymbol, IOperation>? _localFunctions;

    public Frame Frame { get; } = frame;

    /// <summary>A scope for a block inside of this one.</summary>
    public Scope Inner() => new(Frame, this);

    /// <summary>Declares a variable, or gives another one its name for a reference.</summary>
    public void Declare(ISymbol variable, Place place)
    {
        _places ??= [];
        var index = IndexOf(variable);
        if (index < 0)
        {
            _places.Add((variable, place));
        }
        else
        {
            _places[index] = (variable, place);
        }
    }

    public void Declare(ISymbol variable, Value value) => Declare(variable, new Variable(value, Frame.Initialization));

    /// <summary>Makes a name that is declared already stand for another variable.</summary>
    public void Rebind(ISymbol variable, Place place)
    {
        for (var scope = this; scope is not null; scope = scope.Enclosing)
        {
            if (scope.IndexOf(variable) >= 0)
            {
                scope.Declare(variable, place);
            }
        }
    }

    public void DeclareFunction(IMethodSymbol function, IOperation declaration) =>
        (_localFunctions ??= new(SymbolEqualityComparer.Default))[function] = declaration;

    /// <summary>A variable in sight; null when it is none of the running method or of those around it.</summary>
    public Place? Find(ISymbol variable)
    {
        for (var scope = this; scope is not null; scope = scope.Enclosing)
        {
            if (scope.IndexOf(variable) is >= 0 and var index)
            {
                return scope._places![index].Place;
            }
        }

        return null;
    }

    /// <summary>A local function in sight, and the scope it stands in.</summary>
    public (IOperation Declaration, Scope Scope)? FindFunction(IMethodSymbol function)
    {
        for (var scope = this; scope is not null; scope = scope.Enclosing)
        {
            if (scope._localFunctions is not null && scope._localFunctions.TryGetValue(function, out var declaration))
            {
                return (declaration, scope);
            }
        }

        return null;
    }

    private Scope? Enclosing { get; } = outer;

    private int IndexOf(ISymbol variable)
    {
        for (var i = 0; i < _places?.Count; i++)
        {
            var declared = _places[i].Symbol;
            if (ReferenceEquals(declared, variable) || (declared.Name == variable.Name && SymbolEqualityComparer.Default.Equals(declared, variable)))
            {
                return i;
            }
        }

        return -1;
    }
}
