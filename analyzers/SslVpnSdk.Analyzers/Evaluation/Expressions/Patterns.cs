using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>Matches values against patterns.</summary>
internal sealed partial class Patterns(Evaluator evaluator)
{
    /// <summary>Whether a value matches a pattern, whose variables are declared in the scope.</summary>
    public bool Matches(IPatternOperation pattern, Value value, PatternInputs inputs, Scope scope)
    {
        evaluator.Budget.Spend(pattern.Syntax);
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return true;
            case IConstantPatternOperation constant:
                return IsConstant(value, constant.Value, scope);
            case IDeclarationPatternOperation { MatchesNull: true } any:
                Declare(any.DeclaredSymbol, value, scope);
                return true;
            case IDeclarationPatternOperation { MatchedType: { } type } declaration:
                return IsInstance(value, type, scope) && Declare(declaration.DeclaredSymbol, value, scope);
            case ITypePatternOperation type:
                return IsInstance(value, type.MatchedType, scope);
            case INegatedPatternOperation negated:
                return !Matches(negated.Pattern, value, inputs, scope);
            case IBinaryPatternOperation binary:
                return binary.OperatorKind == BinaryOperatorKind.And
                    ? Matches(binary.LeftPattern, value, inputs, scope) && Matches(binary.RightPattern, value, inputs, scope)
                    : Matches(binary.LeftPattern, value, inputs, scope) || Matches(binary.RightPattern, value, inputs, scope);
            case IRelationalPatternOperation relational:
                return IsRelated(relational, value, scope);
            case IRecursivePatternOperation recursive:
                return MatchesParts(recursive, value, inputs, scope);
            case IListPatternOperation list:
                return MatchesList(list, value, inputs, scope);
            default:
                throw EvaluationStoppedException.Unknown(pattern.Syntax, "a pattern of this kind is not evaluated");
        }
    }

    /// <summary>Whether a value is a constant, in type and number.</summary>
    public bool IsConstant(Value value, IOperation constant, Scope scope)
    {
        var expected = evaluator.Evaluate(constant, scope).Required();
        return (expected.Content is string ? Evaluator.Characters(value) : value).Required().Content switch
        {
            null => expected.IsNull,
            SignValue order when expected.Content is 0 => order.Sign == 0,
            SignValue => throw EvaluationStoppedException.Unknown(value.Origin, SignValue.UnknownReason),
            HashValue => throw EvaluationStoppedException.Unknown(value.Origin, HashValue.UnknownReason),
            var content => content.Equals(expected.Content),
        };
    }

    private static bool Declare(ISymbol? variable, Value value, Scope scope)
    {
        if (variable is not null)
        {
            scope.Declare(variable, value.Copied());
        }

        return true;
    }

    private bool IsInstance(Value value, ITypeSymbol type, Scope scope) => evaluator.IsInstance(value.Required(), Evaluator.TypeOf(type, scope));

    private bool IsRelated(IRelationalPatternOperation pattern, Value value, Scope scope)
    {
        var bound = evaluator.Evaluate(pattern.Value, scope).Required();
        if (value.Required().Content is SignValue order)
        {
            return Operators.Binary(pattern.OperatorKind, false, order, bound.Content) as bool?
                ?? throw EvaluationStoppedException.Unknown(value.Origin, SignValue.UnknownReason);
        }

        return value.Content is { } content && content.GetType() == bound.Content!.GetType()
            && Operators.Binary(pattern.OperatorKind, false, Operators.Promoted(content), Operators.Promoted(bound.Content)) is { } related
                ? (bool)related
                : value.Content is null || value.Content is not (HashValue or HostObject)
                    ? false
                    : throw EvaluationStoppedException.Unknown(value.Origin, "a comparison of this value is not evaluated");
    }

    private bool MatchesParts(IRecursivePatternOperation pattern, Value value, PatternInputs inputs, Scope scope)
    {
        if (value.Required().IsNull || !IsInstance(value, pattern.MatchedType, scope))
        {
            return false;
        }

        if (!pattern.DeconstructionSubpatterns.All(AsksNothing))
        {
            var parts = inputs.Get(value, pattern.DeconstructSymbol, () =>
                evaluator.Parts(value, pattern.DeconstructSymbol as IMethodSymbol, pattern.DeconstructionSubpatterns.Length, pattern.Syntax));
            for (var i = 0; i < parts.Count; i++)
            {
                if (!Matches(pattern.DeconstructionSubpatterns[i], parts[i], inputs, scope))
                {
                    return false;
                }
            }
        }

        foreach (var property in pattern.PropertySubpatterns.Where(property => !AsksNothing(property.Pattern)))
        {
            var member = (property.Member as IMemberReferenceOperation)?.Member;
            if (!Matches(property.Pattern, inputs.Get(value, member, () => [evaluator.MemberOf(value, property.Member, scope)])[0], inputs, scope))
            {
                return false;
            }
        }

        return Declare(pattern.DeclaredSymbol, value, scope);
    }
}
