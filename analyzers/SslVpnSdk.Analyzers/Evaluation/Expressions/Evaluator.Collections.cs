using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    public override Value VisitRangeOperation(IRangeOperation operation, Scope scope)
    {
        var start = operation.LeftOperand is null ? System.Index.Start : IndexOf(Evaluate(operation.LeftOperand, scope));
        var end = operation.RightOperand is null ? System.Index.End : IndexOf(Evaluate(operation.RightOperand, scope));
        return Value.Known(new System.Range(start, end), operation.Syntax);
    }

    public override Value VisitImplicitIndexerReference(IImplicitIndexerReferenceOperation operation, Scope scope) =>
        ImplicitIndexerPlace(operation, scope).Get();

    /// <summary>The items of something with a length and an indexer.</summary>
    public IReadOnlyList<Value> Items(Value value, SyntaxNode where) => value.Content switch
    {
        ArrayValue array => array.Elements,
        SpanValue span => [.. span.Elements],
        string or HostObject => [.. Framework.Sequence(value, where)],
        _ => throw EvaluationStoppedException.Unknown(where, "the items of this value are not evaluated"),
    };

    /// <summary>A part of something with a length.</summary>
    public Value Slice(Value value, int start, int length, SyntaxNode where, bool isSpan)
    {
        if (value.Content is SpanValue || (isSpan && value.Content is ArrayValue))
        {
            return Value.Known(SpanValue.Of((HeapValue)value.Content, start, length, where), where);
        }

        Budget.Allocate(where, length);
        return value.Content switch
        {
            string text => Value.Known(text.Substring(start, length), where),
            ArrayValue array => Value.Known(
                new ArrayValue(array.ElementType, [.. array.Elements.Skip(start).Take(length).Select(element => element.Copied())]), where),
            HostObject { Instance: List<Value> list } host => Value.Known(new HostObject(host.Type, list.GetRange(start, length)), where),
            _ => throw EvaluationStoppedException.Unknown(where, "a part of this value is not evaluated"),
        };
    }

    private Value Slice(Value value, System.Range range, SyntaxNode where, bool isSpan)
    {
        var length = value.Content is string text ? text.Length : Items(value, where).Count;
        var (start, end) = (range.Start.GetOffset(length), range.End.GetOffset(length));
        return start < 0 || end < start || end > length
            ? throw Raise(where, "System.ArgumentOutOfRangeException", $"The range {range} is outside of {length} elements.")
            : Slice(value, start, end - start, where, isSpan);
    }

    /// <summary>A part as an object says itself, by what its length is now.</summary>
    private Value Sliced(Place instance, IPropertySymbol lengthProperty, IMethodSymbol slice, System.Range range, IOperation operation, Scope scope)
    {
        var length = GetProperty(Resolve(lengthProperty, scope), instance, [], true, operation, scope).As<int>();
        var start = range.Start.GetOffset(length);
        var method = scope.Frame.Types.Resolve(slice);
        CallArgument[] arguments =
        [
            new(Value.Known(start, operation.Syntax), operation.Syntax, method.Parameters[0].Name),
            new(Value.Known(range.End.GetOffset(length) - start, operation.Syntax), operation.Syntax, method.Parameters[1].Name),
        ];
        return Call(method, instance, arguments, true, operation.Syntax);
    }

    private static System.Index IndexOf(Value value) => value.Required().Content is System.Index index ? index
        : value.Content is int number and >= 0 ? new System.Index(number)
        : throw EvaluationStoppedException.Unknown(value.Origin, "an index of this kind is not evaluated");

    private Place ImplicitIndexerPlace(IImplicitIndexerReferenceOperation operation, Scope scope)
    {
        var instance = ReceiverOf(operation.Instance, scope);
        var argument = Evaluate(operation.Argument, scope).Required();
        var value = instance.Get().Required();
        if (value.IsNull)
        {
            throw Raise(operation.Syntax, "System.NullReferenceException", "An element is read of a null reference.");
        }

        if (argument.Content is System.Range part && value.Content is ObjectValue && operation.IndexerSymbol is IMethodSymbol slice)
        {
            return new Variable(Sliced(instance, (IPropertySymbol)operation.LengthSymbol, slice, part, operation, scope));
        }

        if (argument.Content is System.Range range)
        {
            return new Variable(Slice(value, range, operation.Syntax, operation.Instance.Type is { } sliced && IsSpanConversion(sliced)));
        }

        var length = GetProperty((IPropertySymbol)operation.LengthSymbol, instance, [], true, operation, scope).As<int>();
        var position = argument.As<System.Index>().GetOffset(length);
        var indexer = (IPropertySymbol)operation.IndexerSymbol;
        CallArgument[] arguments = [new(Value.Known(position, argument.Origin), argument.Origin, indexer.Parameters[0].Name)];
        if (indexer.ReturnsByRef || indexer.ReturnsByRefReadonly)
        {
            return Referenced(Resolve(indexer, scope), instance, arguments, true, operation.Syntax);
        }

        return new ComputedPlace(
            () => GetProperty(Resolve(indexer, scope), instance, arguments, true, operation, scope),
            item => SetProperty(Resolve(indexer, scope), instance, arguments, item, true, operation.Syntax));
    }
}
