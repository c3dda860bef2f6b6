using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>Patterns of lists.</summary>
internal sealed partial class Patterns
{
    private bool MatchesList(IListPatternOperation pattern, Value value, PatternInputs inputs, Scope scope)
    {
        if (value.Required().IsNull)
        {
            return false;
        }

        if (pattern.Patterns is [ISlicePatternOperation all] && AsksNothing(all))
        {
            return Declare(pattern.DeclaredSymbol, value, scope);
        }

        var list = ListOf(pattern, value, inputs, scope);
        var slice = pattern.Patterns.IndexOf(pattern.Patterns.FirstOrDefault(part => part is ISlicePatternOperation)!);
        var fixedCount = pattern.Patterns.Length - (slice < 0 ? 0 : 1);
        if (slice < 0 ? list.Count != fixedCount : list.Count < fixedCount)
        {
            return false;
        }

        for (var i = 0; i < pattern.Patterns.Length; i++)
        {
            var isMatch = AsksNothing(pattern.Patterns[i]) || (pattern.Patterns[i] is ISlicePatternOperation rest
                ? Matches(rest.Pattern!, list.Slice(rest, i, list.Count - fixedCount), inputs, scope)
                : Matches(pattern.Patterns[i], list.Item(slice >= 0 && i > slice ? i - pattern.Patterns.Length : i), inputs, scope));
            if (!isMatch)
            {
                return false;
            }
        }

        return Declare(pattern.DeclaredSymbol, value, scope);
    }

    private ListInput ListOf(IListPatternOperation pattern, Value value, PatternInputs inputs, Scope scope)
    {
        if (value.Content is ObjectValue or StructValue)
        {
            return ListOfSource(pattern, value, inputs, scope);
        }

        var items = evaluator.Items(value, pattern.Syntax);
        return new ListInput(
            items.Count,
            index => items[index < 0 ? items.Count + index : index],
            (_, start, length) => evaluator.Slice(value, start, length, pattern.Syntax, Evaluator.IsSpanConversion(pattern.InputType)));
    }

    /// <summary>What a type in source says of its length, its elements and its parts.</summary>
    private ListInput ListOfSource(IListPatternOperation pattern, Value value, PatternInputs inputs, Scope scope)
    {
        var length = pattern.LengthSymbol as IPropertySymbol;
        if (length is null || pattern.IndexerSymbol is not IPropertySymbol indexer)
        {
            throw EvaluationStoppedException.Unknown(pattern.Syntax, "the items of this value are not evaluated");
        }

        var count = inputs.Get(value, length, () => [Ask(length)])[0].As<int>();
        return new ListInput(count, Item, Slice);

        Value Ask(IPropertySymbol property, params object[] arguments) => evaluator.GetProperty(
            Evaluator.Resolve(property, scope), new Variable(value), Arguments(property.Parameters, arguments), true, pattern, scope);

        Value Item(int index) => inputs.Get(value, indexer, () => [Ask(indexer, IndexFor(indexer.Parameters[0], index))], index)[0];

        object IndexFor(IParameterSymbol parameter, int index)
        {
            if (IsIndex(parameter.Type))
            {
                return index < 0 ? new System.Index(-index, fromEnd: true) : new System.Index(index);
            }

            return index < 0 ? count + index : index;
        }

        Value Slice(ISlicePatternOperation slice, int start, int sliced) => slice.SliceSymbol switch
        {
            IMethodSymbol method => evaluator.Call(
                scope.Frame.Types.Resolve(method), new Variable(value), Arguments(method.Parameters, start, sliced), true, slice.Syntax),
            IPropertySymbol property => Ask(property, new System.Range(start, new System.Index(count - start - sliced, fromEnd: true))),
            _ => throw EvaluationStoppedException.Unknown(slice.Syntax, "a part of this value is not evaluated"),
        };

        CallArgument[] Arguments(IReadOnlyList<IParameterSymbol> parameters, params object[] contents) =>
            [.. contents.Zip(parameters, (content, parameter) => new CallArgument(Value.Known(content, pattern.Syntax), pattern.Syntax, parameter.Name))];
    }

    private static bool IsIndex(ITypeSymbol type) => type is { Name: "Index", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>What a pattern asks a list for. A negative index counts from the end.</summary>
    private readonly record struct ListInput(int Count, Func<int, Value> Item, Func<ISlicePatternOperation, int, int, Value> Slice);
}
