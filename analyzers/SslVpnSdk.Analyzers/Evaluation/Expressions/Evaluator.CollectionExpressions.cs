using System.Collections.ObjectModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SslVpnSdk.Analyzers.Evaluation.Framework;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    // The oldest compiler that loads this analyzer has no word for it.
    private const OperationKind CollectionExpressionKind = (OperationKind)0x7f;

    /// <summary>Collection expressions, and the arguments of a <c>params</c> collection, which are one without a syntax of its own.</summary>
    private static bool IsCollectionExpression(IOperation operation) => operation.Kind == CollectionExpressionKind
        || (operation.Kind == OperationKind.None && operation.Syntax is CollectionExpressionSyntax);

    private Value CollectionExpression(IOperation operation, Scope scope)
    {
        var elements = new List<Value>();
        var type = TypeOf(operation.Type!, scope);
        var elementType = ElementType(type);
        foreach (var child in operation.ChildOperations)
        {
            if (child.Syntax is SpreadElementSyntax)
            {
                var collection = Evaluate(child.ChildOperations.First(), scope).Required();
                elements.AddRange(Framework.Sequence(collection, child.Syntax).Select(element => Spread(element, elementType, child.Syntax)));
            }
            else
            {
                elements.Add(Evaluate(child, scope).Copied());
            }
        }

        Budget.Allocate(operation.Syntax, elements.Count);
        return Collection(type as INamedTypeSymbol, elementType, elements, operation.Syntax);
    }

    private Value Spread(Value element, ITypeSymbol? type, SyntaxNode where)
    {
        var from = element.IsKnown ? RuntimeType(element) : null;
        return type is null || from is null || SymbolEqualityComparer.Default.Equals(from, type) ? element.Copied()
            : Convert(element, ((CSharpCompilation)Compilation).ClassifyConversion(from, type), from, type, false, where).Copied();
    }

    /// <summary>Makes a collection of a type that a collection expression can make; an array when it is no named type.</summary>
    private Value Collection(INamedTypeSymbol? type, ITypeSymbol? elementType, List<Value> elements, SyntaxNode where)
    {
        if (type is null || IsSpanConversion(type))
        {
            return Value.Known(new ArrayValue(elementType!, [.. elements]), where);
        }

        if (type.TypeKind == TypeKind.Interface)
        {
            // What can be changed is a list; what cannot be is of a type nobody can name, unless there is nothing in it.
            return type.Name is "IList" or "ICollection" ? Value.Known(new HostObject(type, elements), where)
                : elements.Count == 0 && elementType is not null ? Value.Known(new ArrayValue(elementType, []), where)
                : Value.Known(new HostObject(type, new ReadOnlyElements(elements)), where);
        }

        return CreatedBy(type) is { } create ? Call(create, null, [new(Value.Known(new ArrayValue(elementType!, [.. elements]), where), where, create.Parameters[0].Name)], false, where)
            : Added(type, elements, where);
    }

    private Value Added(INamedTypeSymbol type, List<Value> elements, SyntaxNode where)
    {
        var create = type.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.IsEmpty);
        var made = create is null ? null
            : Source.DeclarationOf(type) is not null ? Objects.Create(type, create, [], where)
            : FrameworkCalls.Covers(create) ? Framework.Call(create, null, [], where)
            : null;
        var add = AddMethod(type);
        if (made is null || (add is null && elements.Count > 0))
        {
            throw EvaluationStoppedException.Unknown(where, "a collection expression of this type is not evaluated");
        }

        var place = new Variable(made);
        foreach (var element in elements)
        {
            Call(add!, place, [new(element, element.Origin, add!.Parameters[0].Name)], true, where);
        }

        return place.Get();
    }

    private static IMethodSymbol? AddMethod(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers("Add").OfType<IMethodSymbol>().FirstOrDefault(method => method is { IsStatic: false, Parameters.Length: 1 }) is { } add)
            {
                return add;
            }
        }

        return null;
    }

    /// <summary>The method that a type names to make its collections of spans; null when it names none.</summary>
    private static IMethodSymbol? CreatedBy(INamedTypeSymbol type) =>
        type.OriginalDefinition.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { Name: "CollectionBuilderAttribute" })
            is { ConstructorArguments: [{ Value: INamedTypeSymbol builder }, { Value: string name }] }
        && builder.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(method =>
            method.IsStatic && method.Arity == type.Arity && method.Parameters is [{ Type.Name: "ReadOnlySpan" }]) is { } found
            ? type.Arity == 0 ? found : found.Construct([.. type.TypeArguments])
            : null;

    private static ITypeSymbol? ElementType(ITypeSymbol type) => HostSequences.ElementType(type) ?? (type as INamedTypeSymbol)?.TypeArguments.FirstOrDefault();

    /// <summary>What a collection expression makes for an interface of collections that cannot be changed.</summary>
    private sealed class ReadOnlyElements(IList<Value> elements) : ReadOnlyCollection<Value>(elements);
}
