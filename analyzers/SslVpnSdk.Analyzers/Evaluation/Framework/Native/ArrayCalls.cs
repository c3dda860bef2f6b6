using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>The shape of arrays, and what changes and copies them.</summary>
internal static class ArrayCalls
{
    public static NativeMember? Find(string member) => member switch
    {
        "Length" => call => call.Known(This(call).Elements.Length),
        "LongLength" => call => call.Known((long)This(call).Elements.Length),
        "Rank" => call => call.Known(This(call).Lengths.Count),
        "GetLength" => call => call.Known(Dimension(call)),
        "GetLowerBound" => call => call.Known(Dimension(call) * 0),
        "GetUpperBound" => call => call.Known(Dimension(call) - 1),
        "GetValue" => call => This(call).Position([.. call.Arguments.Select(argument => argument.Value.As<int>())]) is { } position
            ? This(call).Elements[position]
            : throw call.IndexOutOfRange(),
        "Clone" => call => call.Known(New(call, This(call).ElementType, This(call).Elements, This(call).Lengths)),
        "Empty" => call => call.Known(new ArrayValue(call.TypeArgument, [])),
        "Copy" => call => call.Count == 3 ? Copy(call, call[0], 0, call[1], 0, call[2].As<int>())
            : Copy(call, call[0], call[1].As<int>(), call[2], call[3].As<int>(), call[4].As<int>()),
        "CopyTo" => call => Copy(call, call.This, 0, call[0], call[1].As<int>(), This(call).Elements.Length),
        "Clear" => call => Set(call, call.Count == 3 ? 1 : 3, call.Evaluator.Default(call.NotNull(0).As<ArrayValue>().ElementType, call.Node)),
        "Fill" => call => Set(call, 2, call[1]),
        "Reverse" => Reverse,
        "Resize" => Resize,
        "Sort" => SortCalls.Array,
        "AsReadOnly" => call => call.Known(new HostObject(call.ResultType, new System.Collections.ObjectModel.ReadOnlyCollection<Value>(call.NotNull(0).As<ArrayValue>().Elements))),
        "GetEnumerator" => call => call.Known(new HostObject(call.ResultType, call.Calls.Sequence(call.This, call.Node).GetEnumerator())),
        _ => null,
    };

    /// <summary>Sets an element through an interface; null when the receiver is no array, or one is read.</summary>
    public static Value? SetItem(Invocation call)
    {
        if (call.Count != 2 || call.This.Content is not ArrayValue array)
        {
            return null;
        }

        var position = call[0].As<int>();
        if (position < 0 || position >= array.Elements.Length)
        {
            throw call.ArgumentOutOfRange("index");
        }

        call.Evaluator.SetElement(array, position, call[1].Copied(), call.Node);
        return call.Nothing;
    }

    private static ArrayValue This(Invocation call) => call.This.As<ArrayValue>();

    private static int Dimension(Invocation call)
    {
        var (lengths, dimension) = (This(call).Lengths, call[0].As<int>());
        return dimension >= 0 && dimension < lengths.Count ? lengths[dimension] : throw call.IndexOutOfRange();
    }

    private static ArrayValue New(Invocation call, ITypeSymbol elementType, IEnumerable<Value> elements, IReadOnlyList<int>? lengths = null)
    {
        Value[] copies = [.. elements.Select(element => element.Copied())];
        call.Evaluator.Budget.Allocate(call.Node, copies.Length);
        return new ArrayValue(elementType, copies, lengths?.ToArray());
    }

    private static Value Copy(Invocation call, Value source, int start, Value target, int position, int count)
    {
        var from = source.Required().Content is null ? throw call.NullArgument("sourceArray") : source.As<ArrayValue>();
        var to = target.Required().Content is null ? throw call.NullArgument("destinationArray") : target.As<ArrayValue>();
        call.Evaluator.CheckWritable(to, call.Node);
        if (!SymbolEqualityComparer.Default.Equals(from.ElementType, to.ElementType))
        {
            throw call.Stopped("a copy to an array of another type is not evaluated");
        }

        call.Evaluator.Budget.Spend(call.Node, Math.Max(0, Math.Min(count, from.Elements.Length)) / 4);
        Array.Copy(from.Elements, start, to.Elements, position, count);
        for (var i = position; i < position + count; i++)
        {
            to.Elements[i] = to.Elements[i].Copied();
        }

        return call.Nothing;
    }

    private static Value Set(Invocation call, int range, Value element)
    {
        var array = call.NotNull(0).As<ArrayValue>();
        call.Evaluator.CheckWritable(array, call.Node);
        var (start, count) = range < call.Count ? (call[range].As<int>(), call[range + 1].As<int>()) : (0, array.Elements.Length);
        if (start < 0 || count < 0 || start > array.Elements.Length - count)
        {
            throw call.Method.Name == "Clear" ? call.IndexOutOfRange() : call.ArgumentOutOfRange(start < 0 || start > array.Elements.Length ? "startIndex" : "count");
        }

        call.Evaluator.Budget.Spend(call.Node, count / 4);
        for (var i = start; i < start + count; i++)
        {
            array.Elements[i] = element.Copied();
        }

        return call.Nothing;
    }

    private static Value Reverse(Invocation call)
    {
        var array = call.NotNull(0).As<ArrayValue>();
        call.Evaluator.CheckWritable(array, call.Node);
        Array.Reverse(array.Elements, call.Count == 3 ? call[1].As<int>() : 0, call.Count == 3 ? call[2].As<int>() : array.Elements.Length);
        return call.Nothing;
    }

    private static Value Resize(Invocation call)
    {
        var size = call[1].As<int>() is >= 0 and var length ? length : throw call.ArgumentOutOfRange("newSize");
        call.Evaluator.Budget.Allocate(call.Node, size);
        var old = call[0].Required().Content as ArrayValue;
        if (old?.Elements.Length != size)
        {
            var resized = Enumerable.Range(0, size).Select(i => old is not null && i < old.Elements.Length ? old.Elements[i].Copied() : call.Evaluator.Default(call.TypeArgument, call.Node));
            call.Arguments[0].Place!.Set(call.Known(new ArrayValue(call.TypeArgument, [.. resized])));
        }

        return call.Nothing;
    }
}
