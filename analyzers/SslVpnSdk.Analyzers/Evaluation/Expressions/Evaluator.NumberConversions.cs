using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    /// <summary>A cast that is checked at run time: out of a box, or down to a more special type.</summary>
    private Value Cast(Value value, ITypeSymbol target, SyntaxNode where)
    {
        if (value.IsNull)
        {
            return target.IsValueType && SymbolEqualityComparer.Default.Equals(Conversions.ValueType(target), target)
                ? throw Raise(where, "System.NullReferenceException", "A null reference is unboxed.")
                : value;
        }

        // A box of a number holds one type only, but an enum's may be taken for its number.
        var isInstance = IsInstance(value, target)
            || (value.Content is EnumValue constant && Conversions.SpecialTypeOf(constant.Number) == Conversions.ValueType(target).SpecialType)
            || (Conversions.ValueType(target) is INamedTypeSymbol { EnumUnderlyingType: { } underlying } && Conversions.SpecialTypeOf(value.Content!) == underlying.SpecialType);
        return !isInstance
            ? throw Raise(where, "System.InvalidCastException", $"A value is no {target.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}.")
            : target.IsValueType ? Renumbered(value, Conversions.ValueType(target)).Copied() : value;
    }

    private static Value Renumbered(Value value, ITypeSymbol target) => (value.Content, target) switch
    {
        (EnumValue constant, { TypeKind: not TypeKind.Enum }) => value.With(constant.Number),
        (EnumValue constant, _) => value.With(new EnumValue(target, constant.Number)),
        ({ } number, { TypeKind: TypeKind.Enum }) => value.With(new EnumValue(target, number)),
        _ => value,
    };

    private Value Number(Value value, ITypeSymbol? source, ITypeSymbol target, bool isChecked, SyntaxNode where)
    {
        var valueTarget = Conversions.ValueType(target);
        if (value.Content is null)
        {
            return SymbolEqualityComparer.Default.Equals(valueTarget, target) && target.IsValueType
                ? throw Raise(where, "System.InvalidOperationException", "A nullable value is null.")
                : value;
        }

        if (source is not null && SymbolEqualityComparer.Default.Equals(Conversions.ValueType(source), valueTarget))
        {
            return value;
        }

        if (value.Content is TupleValue && valueTarget.IsTupleType && source is not null)
        {
            var inner = Compilation.ClassifyConversion(Conversions.ValueType(source), valueTarget);
            return Convert(value, inner, Conversions.ValueType(source), valueTarget, isChecked, where);
        }

        return Guarded(where, () => Conversions.Number(value.Content, target, isChecked)) is { } content
            ? value.With(content)
            : Value.Unknown($"a conversion to {target.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} is not evaluated", where);
    }
}
