using System.Collections;
using System.Globalization;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>Makes values of what the host's methods return.</summary>
internal sealed class HostResults(FrameworkCalls calls)
{
    /// <summary>The value of the program's type; where the host has nothing, the default of that type.</summary>
    public Value Of(object? result, ITypeSymbol type, SyntaxNode call) => result switch
    {
        Value value => value.Copied(),
        null => calls.Evaluator.Default(type, call),
        _ => Value.Known(Content(result, type, call), call),
    };

    private object Content(object result, ITypeSymbol type, SyntaxNode call) => result switch
    {
        string or HashValue or SignValue or HeapValue => result,
        Enum member => Enumerated(member, type),
        _ when result.GetType().IsPrimitive || result is decimal => Conversions.ValueType(type) is { TypeKind: TypeKind.Enum } enumType ? new EnumValue(enumType, result) : result,
        Value[] elements => Copied(elements, ElementType(type, call), call),
        Array elements => new ArrayValue(ElementType(type, call), [.. elements.Cast<object?>().Select(element => Of(element, ElementType(type, call), call))]),
        IEnumerable sequence and not IEnumerable<Value> when IsSequence(type) =>
            new HostObject(type, calls.Sequences.Of(sequence, ElementType(type, call), call)),
        _ when IsTypedPair(result.GetType()) && type is INamedTypeSymbol pair => Pair(result, pair, call),
        _ when IsTuple(result.GetType()) && type is INamedTypeSymbol tuple => Tuple(result, tuple, call),
        ValueType and IEnumerator => new HostStruct(type, (ValueType)result),
        _ => new HostObject(Conversions.ValueType(type), result),
    };

    private ArrayValue Copied(Value?[] elements, ITypeSymbol elementType, SyntaxNode call) =>
        new(elementType, [.. elements.Select(element => Of(element, elementType, call))]);

    // The host's own enums are those of the program, by their numbers.
    private static EnumValue Enumerated(Enum member, ITypeSymbol type) =>
        new(Conversions.ValueType(type), Convert.ChangeType(member, Enum.GetUnderlyingType(member.GetType()), CultureInfo.InvariantCulture));

    private TupleValue Tuple(object result, INamedTypeSymbol type, SyntaxNode call) =>
        new(type, [.. type.TupleElements.Select((element, i) => Of(result.GetType().GetField($"Item{i + 1}").GetValue(result), element.Type, call))]);

    private HostObject Pair(object result, INamedTypeSymbol type, SyntaxNode call) => new(type, new KeyValuePair<Value, Value>(
        Of(result.GetType().GetProperty("Key").GetValue(result), type.TypeArguments[0], call),
        Of(result.GetType().GetProperty("Value").GetValue(result), type.TypeArguments[1], call)));

    // A pair of which the host knows the type of a part, as of a count.
    private static bool IsTypedPair(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) && type != typeof(KeyValuePair<Value, Value>);

    private static bool IsTuple(Type type) => type.IsGenericType && type.FullName.StartsWith("System.ValueTuple`", StringComparison.Ordinal);

    private static bool IsSequence(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T;

    private static ITypeSymbol ElementType(ITypeSymbol type, SyntaxNode call) =>
        HostSequences.ElementType(type) ?? throw EvaluationStoppedException.Unknown(call, "what this call returns is not evaluated");
}
