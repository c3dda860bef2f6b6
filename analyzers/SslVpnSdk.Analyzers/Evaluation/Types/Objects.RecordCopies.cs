using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Types;

internal sealed partial class Objects
{
    /// <summary>A copy of a record, or of a struct, as <c>with</c> makes it.</summary>
    public Value Clone(Value value, SyntaxNode where)
    {
        switch (value.Required().Content)
        {
            case ObjectValue { Type: { IsRecord: true, IsValueType: false } type } when HasCopyConstructor(type):
                var constructor = type.InstanceConstructors.First(candidate => IsCopyConstructor(candidate, type));
                return Create(type, constructor, [new CallArgument(value, where, constructor.Parameters[0].Name)], where)
                    ?? throw EvaluationStoppedException.Unknown(where, "a copy of a value of this kind is not evaluated");
            case ObjectValue content:
                return Value.Known(content.Clone(), where);
            case TupleValue tuple:
                return Value.Known(tuple.Copy(), where);
            case null:
                throw evaluator.Raise(where, "System.NullReferenceException", "'with' copies a null reference.");
            default:
                throw EvaluationStoppedException.Unknown(where, "a copy of a value of this kind is not evaluated");
        }
    }

    private static bool HasCopyConstructor(INamedTypeSymbol type)
    {
        for (var current = type; current is { IsRecord: true }; current = current.BaseType!)
        {
            if (current.InstanceConstructors.Any(constructor => IsCopyConstructor(constructor, current) && !constructor.IsImplicitlyDeclared
                && constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ConstructorDeclarationSyntax))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCopyConstructor(IMethodSymbol constructor, INamedTypeSymbol type) =>
        type is { IsRecord: true, IsValueType: false } && constructor.Parameters is [var parameter] && SymbolEqualityComparer.Default.Equals(parameter.Type, type);

    /// <summary>Copies what a record has of its own, after what it inherits.</summary>
    private void Copy(Place place, INamedTypeSymbol type, IReadOnlyList<CallArgument> arguments, SyntaxNode where)
    {
        if (type.BaseType is { IsRecord: true } inherited)
        {
            Construct(place, inherited, inherited.InstanceConstructors.First(constructor => IsCopyConstructor(constructor, inherited)), arguments, where);
        }

        if (arguments[0].Value.Required().Content is not ObjectValue original)
        {
            throw evaluator.Raise(where, "System.NullReferenceException", "A null reference is copied.");
        }

        ((ObjectValue)place.Get().Content!).CopyFrom(original, type);
    }
}
