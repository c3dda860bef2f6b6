using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    public bool AreEqual(ObjectValue left, Value right) => Objects.AreEqual(left, right);

    public int HashOf(ObjectValue value, SyntaxNode where) => Objects.HashOf(value, where);

    public int Compare(ObjectValue left, Value right) => Objects.Compare(left, right);

    public string? TextOf(ObjectValue value, string? format) => Objects.TextOf(value, format);

    /// <summary>Calls a member of an interface that an object implements.</summary>
    public Value CallMember(ObjectValue target, string interfaceMetadataName, string member, IReadOnlyList<Value> arguments, SyntaxNode call)
    {
        var method = Objects.FindImplementation(target, interfaceMetadataName, member)
            ?? throw EvaluationStoppedException.Unknown(call, $"'{member}' of this value is not evaluated");
        return Call(
            method,
            new Variable(Value.Known(target, call)),
            [.. arguments.Select((argument, i) => new CallArgument(argument.Copied(), argument.Origin, method.Parameters[i].Name))],
            isVirtual: false,
            call);
    }

    /// <summary>The elements of an object that says itself how it is enumerated.</summary>
    public IEnumerable<Value> EnumerateObject(ObjectValue collection, SyntaxNode where)
    {
        var method = Objects.FindImplementation(collection, "System.Collections.Generic.IEnumerable`1", "GetEnumerator")
            ?? Objects.FindImplementation(collection, "System.Collections.IEnumerable", "GetEnumerator")
            ?? throw EvaluationStoppedException.Unknown(where, "how this value is enumerated is not evaluated");
        return Enumerate(Call(method, new Variable(Value.Known(collection, where)), [], isVirtual: false, where), where);
    }

    /// <summary>The elements that <c>foreach</c> goes through.</summary>
    public IEnumerable<Value> Elements(Value collection, IMethodSymbol? getEnumerator, SyntaxNode where) =>
        collection.Content is ObjectValue content && getEnumerator is not null && !getEnumerator.IsStatic && Source.DeclarationOf(getEnumerator) is not null
            ? Enumerate(Call(getEnumerator, new Variable(Value.Known(content, where)), [], isVirtual: true, where), where)
            : getEnumerator is { IsStatic: true }
                ? throw EvaluationStoppedException.Unknown(where, "a GetEnumerator that is an extension is not evaluated")
                : Framework.Sequence(collection, where);

    /// <summary>Disposes of what a <c>using</c> or <c>foreach</c> has used.</summary>
    public void Dispose(Value resource, SyntaxNode where)
    {
        switch (resource.Required().Content)
        {
            case null:
                break;
            case ObjectValue content:
                var dispose = Objects.FindImplementation(content, "System.IDisposable", "Dispose")
                    ?? content.Type.GetMembers("Dispose").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.IsEmpty)
                    ?? throw EvaluationStoppedException.Unknown(where, "how this value is disposed of is not evaluated");
                Call(dispose, new Variable(resource), [], isVirtual: false, where);
                break;
            case HostObject { Instance: IDisposable disposable }:
                disposable.Dispose();
                break;
            default:
                throw EvaluationStoppedException.Unknown(where, "how this value is disposed of is not evaluated");
        }
    }

    private IEnumerable<Value> Enumerate(Value enumerator, SyntaxNode where)
    {
        if (enumerator.Content is HostObject { Instance: IEnumerator<Value> values })
        {
            using (values)
            {
                while (values.MoveNext())
                {
                    yield return values.Current;
                }
            }

            yield break;
        }

        var content = enumerator.As<ObjectValue>();
        var place = new Variable(enumerator);
        var moveNext = Member(content, "MoveNext") ?? throw EvaluationStoppedException.Unknown(where, "how this value is enumerated is not evaluated");
        var current = content.Type.GetMembers("Current").OfType<IPropertySymbol>().FirstOrDefault()?.GetMethod
            ?? throw EvaluationStoppedException.Unknown(where, "how this value is enumerated is not evaluated");
        try
        {
            while (Call(moveNext, place, [], isVirtual: true, where).As<bool>())
            {
                yield return Call(current, place, [], isVirtual: true, where);
            }
        }
        finally
        {
            if (Objects.FindImplementation(content, "System.IDisposable", "Dispose") is { } dispose)
            {
                Call(dispose, place, [], isVirtual: false, where);
            }
        }
    }

    private static IMethodSymbol? Member(ObjectValue content, string name)
    {
        for (var type = content.Type; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.IsEmpty) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
