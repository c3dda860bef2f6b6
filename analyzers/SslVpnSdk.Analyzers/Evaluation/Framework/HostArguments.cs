using System.Collections;
using System.Globalization;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>Makes of values what the host's methods take.</summary>
internal sealed class HostArguments(FrameworkCalls calls)
{
    /// <summary>The object a method is called on.</summary>
    public object? Receiver(Value value) => value.Required().Content switch
    {
        ArrayValue array => array.Elements,
        HostObject content => content.Instance,
        var content => content,
    };

    /// <summary>An argument of a call.</summary>
    public object? Of(Invocation call, int index)
    {
        var (argument, type, symbol) = (call.Arguments[index], call.Target.Parameters[index], call.Method.Parameters[index]);
        if (symbol.RefKind == RefKind.Out)
        {
            return null;
        }

        if (argument.Value.Content is DelegateValue selector && symbol.Name is "outerKeySelector" or "innerKeySelector")
        {
            return DelegateAdapter.OfKeys(type, calls, selector, symbol.Type, call.Node);
        }

        if (argument.Value.Content is SpanValue span)
        {
            // Only what reads a span is called.
            return Of(argument.Value.With(new ArrayValue(span.Array.ElementType, [.. span.Elements])), type, symbol.Type, call.Node);
        }

        if (argument.Value.IsNull && IsKey(symbol.OriginalDefinition))
        {
            throw new ArgumentNullException(symbol.Name);
        }

        return type == typeof(IEnumerable<Value>) && argument.Value.Required().Content is not null
            ? Sequence(argument.Value, call)
            : Of(argument.Value, type, symbol.Type, call.Node);
    }

    /// <summary>A value as an object of one of the host's types.</summary>
    public object? Of(Value value, Type type, ITypeSymbol symbol, SyntaxNode call)
    {
        if (type == typeof(Value))
        {
            return value.Copied();
        }

        var content = value.Required().Content;
        return content switch
        {
            null => type == typeof(IFormatProvider) ? CultureInfo.InvariantCulture : null,
            _ when type == typeof(object) => content is HostObject { Instance: var instance } && IsPlain(instance.GetType()) ? instance
                : content is string || content.GetType().IsPrimitive || content is decimal ? content
                : value,
            EnumValue member when type.IsEnum => Enum.ToObject(type, member.Number),
            DelegateValue function when typeof(Delegate).IsAssignableFrom(type) => DelegateAdapter.Of(type, calls, function, symbol, call),
            HeapValue => OfHeap(value, type, call),
            _ when type.IsInstanceOfType(content) => content,
            string text => OfText(text, type, value, call),
            TupleValue tuple when type.IsGenericType && type.FullName.StartsWith("System.ValueTuple`", StringComparison.Ordinal) =>
                Activator.CreateInstance(type, [.. tuple.Items.Select((item, i) => Of(item, type.GetGenericArguments()[i], tuple.Type.TupleElements[i].Type, call))]),
            Index index => Activator.CreateInstance(type, index.Value, index.IsFromEnd),
            Range range => OfRange(range, type),
            _ => throw NotEvaluated(value),
        };
    }

    // The collection itself: the host's queries ask it for the same elements as the program's would.
    // Structs in an array can be changed where they are, so what is taken from it are copies.
    private object Sequence(Value argument, Invocation call) =>
        argument.Content is ArrayValue { Elements: [{ Content: IStructValue }, ..] } or HostObject { IsShared: true, IsOpaque: true } ? calls.Sequence(argument, call.Node)
        : Receiver(argument) as IEnumerable<Value> ?? calls.Sequence(argument, call.Node);

    private object OfHeap(Value value, Type type, SyntaxNode call)
    {
        var instance = Receiver(value)!;
        return type == typeof(IEqualityComparer<Value>) ? ProgramEqualityComparer.Of(value, calls.Evaluator, call)
            : type == typeof(IComparer<Value>) ? ProgramComparer.Of(value, calls.Evaluator, call)
            : type == typeof(IEnumerable<Value>) ? calls.Sequence(value, call)
            : type.IsInstanceOfType(instance) ? instance
            : type == typeof(string) && value.Content is ArrayValue characters ? new string([.. characters.Elements.Select(c => c.As<char>())])
            : type.IsArray ? Typed(value, type.GetElementType()!, call)
            : type == typeof(IEnumerable) ? calls.Sequence(value, call)
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>) ? Typed(value, type.GetGenericArguments()[0], call)
            : throw NotEvaluated(value);
    }

    private Array Typed(Value value, Type elementType, SyntaxNode call)
    {
        var elements = calls.Sequence(value, call).ToList();
        var array = Array.CreateInstance(elementType, elements.Count);
        for (var i = 0; i < elements.Count; i++)
        {
            var element = elements[i];
            array.SetValue(elementType == typeof(Value) ? element : Of(element, elementType, calls.Evaluator.Compilation.ObjectType, call), i);
        }

        return array;
    }

    private object OfText(string text, Type type, Value value, SyntaxNode call) =>
        type == typeof(char[]) ? text.ToCharArray()
        : type == typeof(IEnumerable<Value>) || type == typeof(IEnumerable) ? calls.Sequence(value, call)
        : throw NotEvaluated(value);

    private static object OfRange(Range range, Type type)
    {
        var index = type.GetProperty("Start").PropertyType;
        return Activator.CreateInstance(
            type,
            Activator.CreateInstance(index, range.Start.Value, range.Start.IsFromEnd),
            Activator.CreateInstance(index, range.End.Value, range.End.IsFromEnd));
    }

    // What the host compares and writes as the program would; of other objects it would tell that they are over values.
    private static bool IsPlain(Type type) => (!type.IsGenericType && !typeof(IEnumerable).IsAssignableFrom(type))
        || type.FullName.StartsWith("System.Tuple`", StringComparison.Ordinal) || type == typeof(KeyValuePair<Value, Value>);

    private static bool IsKey(IParameterSymbol parameter) =>
        parameter.Type is ITypeParameterSymbol { Name: "TKey", TypeParameterKind: TypeParameterKind.Type }
        && parameter.ContainingType.Name is "Dictionary" or "IDictionary" or "IReadOnlyDictionary" or "SortedDictionary" or "SortedList" or "OrderedDictionary";

    private static EvaluationStoppedException NotEvaluated(Value value) => EvaluationStoppedException.Unknown(
        value.Origin, value.Content is HashValue ? HashValue.UnknownReason
            : value.Content is SignValue ? SignValue.UnknownReason : "a value of this kind is not evaluated");
}
