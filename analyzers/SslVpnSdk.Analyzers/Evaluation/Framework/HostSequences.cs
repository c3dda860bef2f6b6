using System.Collections;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>Enumerates what the program can enumerate. Each element costs an operation, so that no enumeration is endless.</summary>
internal sealed class HostSequences(FrameworkCalls calls)
{
    private const int ElementsPerOperation = 8;

    public IEnumerable<Value> Of(Value collection, SyntaxNode where) => Metered(Elements(collection, where), calls.Weights.Of(collection), where);

    /// <summary>What an object of the program yields.</summary>
    public IEnumerable<Value> Of(IEnumerable<Value> sequence, SyntaxNode where) => Metered(sequence, Weight.None, where);

    /// <summary>What a host's enumeration yields, as values of a type.</summary>
    public IEnumerable<Value> Of(IEnumerable sequence, ITypeSymbol elementType, SyntaxNode where) => Metered(Mapped(sequence, elementType, where), Weight.None, where);

    /// <summary>The type of the elements of a type that can be enumerated; null when it cannot be.</summary>
    public static ITypeSymbol? ElementType(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } sequence => sequence.TypeArguments[0],
        _ => type.AllInterfaces.FirstOrDefault(other => other.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0],
    };

    private IEnumerable<Value> Elements(Value collection, SyntaxNode where) => collection.Required().Content switch
    {
        ArrayValue array => array.Elements,
        SpanValue span => span.Elements,
        string text => text.Select(c => Value.Known(c, where)),
        // The framework asks such a collection for its count, or to copy itself, as it pleases.
        ObjectValue content when content.Type.AllInterfaces.Any(type => type.MetadataName is "ICollection`1" or "ICollection") =>
            throw EvaluationStoppedException.Unknown(where, "what the framework asks a collection of one's own is not evaluated; use 'foreach' or a list"),
        ObjectValue content => calls.Evaluator.EnumerateObject(content, where),
        HostObject { Instance: IEnumerable sequence, IsShared: true, IsOpaque: true } content => Shared(Elements(sequence, content.Type, where)),
        HostObject { Instance: IEnumerable sequence } content => Elements(sequence, content.Type, where),
        null => throw calls.Evaluator.Raise(where, typeof(NullReferenceException).FullName!, "A null reference is enumerated."),
        _ => throw EvaluationStoppedException.Unknown(where, "the enumeration of this value is not evaluated"),
    };

    private IEnumerable<Value> Elements(IEnumerable sequence, ITypeSymbol type, SyntaxNode where) =>
        ElementType(type) is { } elementType ? Mapped(sequence, elementType, where)
        : sequence as IEnumerable<Value> ?? throw EvaluationStoppedException.Unknown(where, "the enumeration of this value is not evaluated");

    /// <summary>What a query of a static field yields, that field may keep.</summary>
    private static IEnumerable<Value> Shared(IEnumerable<Value> elements)
    {
        foreach (var element in elements)
        {
            HeapValue.Share(element);
            yield return element;
        }
    }

    private IEnumerable<Value> Mapped(IEnumerable sequence, ITypeSymbol elementType, SyntaxNode where)
    {
        foreach (var element in sequence)
        {
            yield return calls.FromHost.Of(element, elementType, where);
        }
    }

    private IEnumerable<Value> Metered(IEnumerable<Value> source, Weight weight, SyntaxNode where)
    {
        calls.Evaluator.Budget.Spend(where, (int)((weight.Steps - weight.Elements) / ElementsPerOperation));
        var enumerator = source.GetEnumerator();
        try
        {
            while (MoveNext(enumerator, weight.IsDeep, where))
            {
                yield return enumerator.Current.Copied();
            }
        }
        finally
        {
            Dispose(enumerator, weight.IsDeep);
        }
    }

    private static void Dispose(IEnumerator<Value> enumerator, bool isDeep)
    {
        if (isDeep)
        {
            EvaluationBudget.OnAnotherStack<object?>(() =>
            {
                enumerator.Dispose();
                return null;
            });
        }
        else
        {
            EvaluationBudget.WithStack(enumerator.Dispose);
        }
    }

    private bool MoveNext(IEnumerator<Value> enumerator, bool isDeep, SyntaxNode where)
    {
        calls.Evaluator.Budget.Spend(where);
        try
        {
            return isDeep ? calls.Evaluator.Budget.Deep(where, enumerator.MoveNext) : calls.Evaluator.Budget.Nested(where, enumerator.MoveNext);
        }
        catch (Exception exception) when (HostExceptions.IsOfHost(exception))
        {
            throw HostExceptions.Raised(exception, calls.Evaluator, where);
        }
    }
}
