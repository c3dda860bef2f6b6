using System.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    private const string NotEnumerated = "how this value is enumerated is not evaluated";

    /// <summary>The elements of an object that says itself how it is enumerated.</summary>
    public IEnumerable<Value> EnumerateObject(ObjectValue collection, SyntaxNode where)
    {
        var method = Objects.FindImplementation(collection, "System.Collections.Generic.IEnumerable`1", "GetEnumerator")
            ?? Objects.FindImplementation(collection, "System.Collections.IEnumerable", "GetEnumerator")
            ?? throw EvaluationStoppedException.Unknown(where, NotEnumerated);
        var enumerator = Call(method, new Variable(Value.Known(collection, where)), [], isVirtual: false, where);
        return enumerator.Content is not ObjectValue content ? Remaining(enumerator, where)
            : Enumerate(
                enumerator,
                Objects.FindImplementation(content, "System.Collections.IEnumerator", "MoveNext"),
                Objects.FindImplementation(content, "System.Collections.Generic.IEnumerator`1", "Current")
                    ?? Objects.FindImplementation(content, "System.Collections.IEnumerator", "Current"),
                Objects.FindImplementation(content, "System.IDisposable", "Dispose"),
                where);
    }

    /// <summary>The elements that <c>foreach</c> goes through.</summary>
    /// <param name="collection">The collection, as a variable when it is one: a struct may change while it is enumerated.</param>
    /// <param name="info">How the compiler has it enumerated.</param>
    /// <param name="scope">Where.</param>
    /// <param name="where">The expression.</param>
    public IEnumerable<Value> Elements(Place collection, ForEachStatementInfo info, Scope scope, SyntaxNode where)
    {
        if (info.GetEnumeratorMethod is not { } getEnumerator || (collection.Get().Content is not ObjectValue && !IsStatic(getEnumerator) && !IsExtension(getEnumerator)))
        {
            return Framework.Sequence(collection.Get(), where);
        }

        var enumerator = IsStatic(getEnumerator)
            ? Call(scope.Frame.Types.Resolve(getEnumerator.ReducedFrom ?? getEnumerator), null, [new(collection.Get(), where, "")], isVirtual: false, where)
            : Call(scope.Frame.Types.Resolve(getEnumerator), collection, [], isVirtual: true, where);
        if (enumerator.Content is not ObjectValue content)
        {
            return Remaining(enumerator, where);
        }

        var dispose = Objects.FindImplementation(content, "System.IDisposable", "Dispose")
            ?? (content.Type.IsRefLikeType && info.DisposeMethod is { } method ? scope.Frame.Types.Resolve(method) : null);
        return Enumerate(
            enumerator,
            scope.Frame.Types.Resolve(info.MoveNextMethod!),
            info.CurrentProperty?.GetMethod is { } current ? scope.Frame.Types.Resolve(current) : null,
            dispose,
            where);

        static bool IsStatic(IMethodSymbol method) => method.IsStatic || method.ReducedFrom is not null;
    }

    private IEnumerable<Value> Remaining(Value enumerator, SyntaxNode where)
    {
        return enumerator.Required().Content is HostObject { Instance: IEnumerator values, Type: var type }
            ? Framework.Sequences.Of(Rest(values), ElementType(type) ?? Compilation.ObjectType, where)
            : throw EvaluationStoppedException.Unknown(where, NotEnumerated);

        static IEnumerable Rest(IEnumerator values)
        {
            using (values as IDisposable)
            {
                while (values.MoveNext())
                {
                    yield return values.Current;
                }
            }
        }
    }

    private IEnumerable<Value> Enumerate(Value enumerator, IMethodSymbol? moveNext, IMethodSymbol? current, IMethodSymbol? dispose, SyntaxNode where)
    {
        if (moveNext is null || current is null)
        {
            throw EvaluationStoppedException.Unknown(where, NotEnumerated);
        }

        var place = new Variable(enumerator);
        try
        {
            while (Call(moveNext, place, [], isVirtual: true, where).As<bool>())
            {
                yield return Call(current, place, [], isVirtual: true, where);
            }
        }
        finally
        {
            if (dispose is not null && !IsEnding)
            {
                Call(dispose, place, [], isVirtual: false, where);
            }
        }
    }

    /// <summary>Disposes of what a <c>using</c> has used.</summary>
    public void Dispose(Place resource, SyntaxNode where)
    {
        switch (resource.Get().Required().Content)
        {
            case null:
                break;
            case ObjectValue content:
                var dispose = Objects.FindImplementation(content, "System.IDisposable", "Dispose")
                    ?? content.Type.GetMembers("Dispose").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.IsEmpty)
                    ?? throw EvaluationStoppedException.Unknown(where, "how this value is disposed of is not evaluated");
                Call(dispose, resource, [], isVirtual: false, where);
                break;
            case HostObject { Instance: IDisposable disposable }:
                disposable.Dispose();
                break;
            default:
                throw EvaluationStoppedException.Unknown(where, "how this value is disposed of is not evaluated");
        }
    }
}
