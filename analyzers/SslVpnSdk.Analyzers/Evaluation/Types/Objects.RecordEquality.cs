using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Types;

internal sealed partial class Objects
{
    private const string EqualityContract = "EqualityContract";

    /// <summary>Equality as the record itself has it, whatever type it is used by: what is no such record is null to it.</summary>
    private bool IsRecordEqual(ObjectValue left, Value right)
    {
        var other = right.Required().IsNull || !evaluator.IsInstance(right, left.Type) ? right.With(null) : right;
        return IsRecordEqual(left, other, left.Type);
    }

    /// <summary>Equality as one of the records has it that a record inherits from, or it itself.</summary>
    private bool IsRecordEqual(ObjectValue left, Value right, INamedTypeSymbol level)
    {
        if (TypedEquals(level) is { } own)
        {
            return evaluator.Call(own, Receiver(left), [Argument(own, right)], false, right.Origin).As<bool>();
        }

        if (ReferenceEquals(left, right.Content) || right.Content is not ObjectValue other)
        {
            return right.Content is not null;
        }

        var isBaseEqual = level.BaseType is { IsRecord: true } inherited
            ? IsRecordEqual(left, right, inherited)
            : AreSame(Contract(left, right.Origin), Contract(other, right.Origin));
        return isBaseEqual && OwnFields(level).All(field => left[field].Equals(other[field]));
    }

    /// <summary>A hash code that goes with the equality.</summary>
    private int RecordHash(ObjectValue value, INamedTypeSymbol level, SyntaxNode origin)
    {
        if (OwnMethod(level, "GetHashCode", []) is { } own)
        {
            var hash = evaluator.Call(own, Receiver(value), [], false, origin).Required();
            return hash.Content is HashValue opaque ? opaque.Code : hash.As<int>();
        }

        var inherited = level.BaseType is { IsRecord: true } type ? RecordHash(value, type, origin) : 17;
        return OwnFields(level).Aggregate(inherited, (code, field) => Equality.Combined(code, Equality.HashOf(value[field])));
    }

    /// <summary>The type that a record wants to be compared as.</summary>
    private Value Contract(ObjectValue value, SyntaxNode origin)
    {
        for (var type = value.Type; type is { IsRecord: true }; type = type.BaseType!)
        {
            if (type.GetMembers(EqualityContract).OfType<IPropertySymbol>().FirstOrDefault() is { } contract)
            {
                return contract.IsImplicitlyDeclared ? Evaluator.TypeAsValue(type, origin)
                    : evaluator.Call(contract.GetMethod!, Receiver(value), [], false, origin);
            }
        }

        throw EvaluationStoppedException.Unknown(origin, "the equality of this record is not evaluated");
    }

    /// <summary>What a record says itself of its equality; null when the compiler does.</summary>
    private static IMethodSymbol? TypedEquals(INamedTypeSymbol type) => OwnMethod(type, "Equals", [type]);

    private static IMethodSymbol? OwnMethod(INamedTypeSymbol type, string name, IReadOnlyList<ITypeSymbol> parameters) =>
        type.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(method => !method.IsImplicitlyDeclared
            && method.Parameters.Select(parameter => parameter.Type).SequenceEqual(parameters, SymbolEqualityComparer.Default));

    private IEnumerable<IFieldSymbol> OwnFields(INamedTypeSymbol type) =>
        InstanceFields(type).Where(field => SymbolEqualityComparer.Default.Equals(field.ContainingType, type));
}
