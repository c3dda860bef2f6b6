using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Framework;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    public override Value VisitObjectCreation(IObjectCreationOperation operation, Scope scope)
    {
        var type = (INamedTypeSymbol)TypeOf(operation.Type!, scope);
        var arguments = Arguments(operation, operation.Arguments, scope);
        return Initialized(New(type, operation.Constructor, arguments, operation.Syntax, scope), operation.Initializer, operation.Syntax, scope);
    }

    public override Value VisitTypeParameterObjectCreation(ITypeParameterObjectCreationOperation operation, Scope scope)
    {
        var type = (INamedTypeSymbol)TypeOf(operation.Type!, scope);
        var constructor = type.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.IsEmpty);
        return Initialized(New(type, constructor, [], operation.Syntax, scope), operation.Initializer, operation.Syntax, scope);
    }

    public override Value VisitAnonymousObjectCreation(IAnonymousObjectCreationOperation operation, Scope scope)
    {
        var made = new ObjectValue((INamedTypeSymbol)TypeOf(operation.Type!, scope), this);
        foreach (var assignment in operation.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            made[((IPropertyReferenceOperation)assignment.Target).Property] = Evaluate(assignment.Value, scope).Copied();
        }

        return Value.Known(made, operation.Syntax);
    }

    public override Value VisitTuple(ITupleOperation operation, Scope scope)
    {
        var items = operation.Elements.Select(element => Evaluate(element, scope).Copied()).ToArray();
        return operation.Type is INamedTypeSymbol type
            ? Value.Known(new TupleValue((INamedTypeSymbol)TypeOf(type, scope), items), operation.Syntax)
            : operation.NaturalType is INamedTypeSymbol natural ? Value.Known(new TupleValue((INamedTypeSymbol)TypeOf(natural, scope), items), operation.Syntax)
            : throw EvaluationStoppedException.Unknown(operation.Syntax, "a tuple without a type is not evaluated");
    }

    public override Value VisitWith(IWithOperation operation, Scope scope) =>
        Initialized(Objects.Clone(Evaluate(operation.Operand, scope), operation.Syntax), operation.Initializer, operation.Syntax, scope);

    /// <summary>The value of a field's or property's initializer.</summary>
    public Value Initial(EqualsValueClauseSyntax initializer, Scope scope)
    {
        var operation = Source.OperationOf(initializer) as ISymbolInitializerOperation ?? throw EvaluationStoppedException.Broken(initializer);
        return Evaluate(operation.Value, scope);
    }

    private Value New(INamedTypeSymbol type, IMethodSymbol? constructor, IReadOnlyList<CallArgument> arguments, SyntaxNode where, Scope scope)
    {
        if (type.IsTupleType)
        {
            return Value.Known(new TupleValue(type, [.. arguments.SelectMany((argument, i) => i == 7 ? argument.Value.As<TupleValue>().Items : [argument.Value])]), where);
        }

        if (constructor is null || (constructor.IsImplicitlyDeclared && type.IsValueType && constructor.Parameters.IsEmpty))
        {
            return Default(type, where);
        }

        var resolved = scope.Frame.Types.Resolve(constructor);
        if (Source.DeclarationOf(type) is not null || Types.Objects.IsException(type))
        {
            return Objects.Create(type, resolved, arguments, where) is { } made
                ? made
                : throw EvaluationStoppedException.Unknown(where, Source.DeclarationOf(type) is null ? RunTimeOnly.Reason(resolved) : $"objects of type '{type.Name}' are not evaluated, because of what they inherit");
        }

        return FrameworkCalls.Covers(resolved) ? Framework.Call(resolved, null, arguments, where) : Opaque(resolved, null, arguments, where);
    }

    /// <summary>Sets what an object initializer or a collection initializer sets.</summary>
    private Value Initialized(Value made, IObjectOrCollectionInitializerOperation? initializer, SyntaxNode where, Scope scope)
    {
        if (initializer is null)
        {
            return made;
        }

        if (!made.IsKnown)
        {
            throw EvaluationStoppedException.Unknown(made.Origin, made.UnknownReason!);
        }

        var place = new Variable(made);
        _implicitReceivers.Push(place);
        try
        {
            foreach (var part in initializer.Initializers)
            {
                if (part is IMemberInitializerOperation member)
                {
                    Initialized(Evaluate(member.InitializedMember, scope), member.Initializer, where, scope);
                }
                else
                {
                    Evaluate(part, scope);
                }
            }
        }
        finally
        {
            _implicitReceivers.Pop();
        }

        return place.Get();
    }
}
