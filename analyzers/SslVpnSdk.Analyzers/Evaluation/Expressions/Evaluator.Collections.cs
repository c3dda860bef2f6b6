using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Framework;
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
        string or HostObject => [.. Framework.Sequence(value, where)],
        _ => throw EvaluationStoppedException.Unknown(where, "the items of this value are not evaluated"),
    };

    /// <summary>A part of something with a length.</summary>
    public Value Slice(Value value, int start, int length, SyntaxNode where)
    {
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

    private Value Slice(Value value, System.Range range, SyntaxNode where)
    {
        var length = value.Content is string text ? text.Length : Items(value, where).Count;
        var (start, end) = (range.Start.GetOffset(length), range.End.GetOffset(length));
        return start < 0 || end < start || end > length
            ? throw Raise(where, "System.ArgumentOutOfRangeException", $"The range {range} is outside of {length} elements.")
            : Slice(value, start, end - start, where);
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

        if (argument.Content is System.Range range)
        {
            return new Variable(Slice(value, range, operation.Syntax));
        }

        var length = GetProperty((IPropertySymbol)operation.LengthSymbol, instance, [], true, operation, scope).As<int>();
        var position = argument.As<System.Index>().GetOffset(length);
        var indexer = (IPropertySymbol)operation.IndexerSymbol;
        CallArgument[] arguments = [new(Value.Known(position, argument.Origin), argument.Origin, indexer.Parameters[0].Name)];
        return new ComputedPlace(
            () => GetProperty(Resolve(indexer, scope), instance, arguments, true, operation, scope),
            item => SetProperty(Resolve(indexer, scope), instance, arguments, item, true, operation.Syntax));
    }

    /// <summary>Collection expressions have no operation of their own in the oldest compiler that loads this analyzer: they are known by their syntax.</summary>
    private static bool IsCollectionExpression(IOperation operation) => operation.Syntax is CollectionExpressionSyntax && operation is not IConversionOperation;

    private Value CollectionExpression(IOperation operation, Scope scope)
    {
        var elements = new List<Value>();
        var type = TypeOf(operation.Type!, scope);
        var elementType = ElementType(type);
        foreach (var child in operation.ChildOperations)
        {
            if (child.Syntax is SpreadElementSyntax)
            {
                var source = child.ChildOperations.First();
                var collection = Evaluate(source, scope).Required();
                foreach (var element in Framework.Sequence(collection, child.Syntax))
                {
                    var from = element.IsKnown ? RuntimeType(element) : null;
                    elements.Add(elementType is null || from is null || SymbolEqualityComparer.Default.Equals(from, elementType) ? element.Copied()
                        : Convert(element, ((Microsoft.CodeAnalysis.CSharp.CSharpCompilation)Compilation).ClassifyConversion(from, elementType), from, elementType, false, child.Syntax).Copied());
                }
            }
            else
            {
                elements.Add(Evaluate(child, scope).Copied());
            }
        }

        Budget.Allocate(operation.Syntax, elements.Count);
        return Collection(type, elementType, elements, operation.Syntax);
    }

    /// <summary>Makes a collection of a type that a collection expression can make.</summary>
    private Value Collection(ITypeSymbol type, ITypeSymbol? elementType, List<Value> elements, SyntaxNode where)
    {
        if (type is IArrayTypeSymbol || IsSpanConversion(type)
            || (type.TypeKind == TypeKind.Interface && type.Name is "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection" && elementType is not null))
        {
            return Value.Known(new ArrayValue(elementType!, [.. elements]), where);
        }

        if (type.TypeKind == TypeKind.Interface && type.Name is "IList" or "ICollection")
        {
            return Value.Known(new HostObject(type, elements), where);
        }

        if (type is INamedTypeSymbol named && named.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.IsEmpty) is { } create)
        {
            var made = Source.DeclarationOf(type) is not null ? Objects.Create(named, create, [], where)
                : FrameworkCalls.Covers(create) ? Framework.Call(create, null, [], where)
                : null;
            var add = named.GetMembers("Add").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.Length == 1);
            if (made is not null && add is not null)
            {
                elements.ForEach(element => Call(add, new Variable(made), [new(element, element.Origin, add.Parameters[0].Name)], true, where));
                return made;
            }
        }

        throw EvaluationStoppedException.Unknown(where, "a collection expression of this type is not evaluated");
    }

    private static ITypeSymbol? ElementType(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var only] } => only,
        INamedTypeSymbol named => named.AllInterfaces.FirstOrDefault(candidate =>
            candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0],
        _ => null,
    };
}
