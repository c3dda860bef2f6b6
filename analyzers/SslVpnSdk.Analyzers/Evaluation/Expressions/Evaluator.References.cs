using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Builders;
using SslVpnSdk.Analyzers.Evaluation.Types;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    private readonly Stack<Value> _conditionalReceivers = new();
    private readonly Stack<Place> _implicitReceivers = new();

    public override Value VisitLocalReference(ILocalReferenceOperation operation, Scope scope) =>
        scope.Find(operation.Local)?.Get() ?? Value.Unknown($"'{operation.Local.Name}' has no value that is known here", operation.Syntax);

    public override Value VisitParameterReference(IParameterReferenceOperation operation, Scope scope) =>
        (scope.Find(operation.Parameter) ?? Captured(operation.Parameter, scope))?.Get()
        ?? Value.Unknown($"'{operation.Parameter.Name}' has no value that is known here", operation.Syntax);

    public override Value VisitInstanceReference(IInstanceReferenceOperation operation, Scope scope) => PlaceOf(operation, scope).Get();

    public override Value VisitConditionalAccessInstance(IConditionalAccessInstanceOperation operation, Scope scope) => _conditionalReceivers.Peek();

    public override Value VisitFieldReference(IFieldReferenceOperation operation, Scope scope)
    {
        if (operation.Field.IsStatic)
        {
            return StaticField(Resolve(operation.Field, scope), operation.Syntax);
        }

        return Field(Evaluate(InstanceOf(operation.Instance, operation), scope), operation.Field, operation.Syntax);
    }

    public override Value VisitPropertyReference(IPropertyReferenceOperation operation, Scope scope)
    {
        var (receiver, arguments) = ReceiverAndArguments(operation.Instance, operation, operation.Arguments, operation.Property, scope);
        if (operation.ConstrainedToType is { } type && operation.Property is { IsStatic: true, GetMethod: { } getter })
        {
            return Constant(operation.Property, TypeOf(type, scope), operation.Syntax) ?? Call(OfTypeParameter(getter, type, scope), null, arguments, isVirtual: false, operation.Syntax);
        }

        return GetProperty(Resolve(operation.Property, scope), receiver, arguments, IsVirtualCall(operation.Instance), operation, scope);
    }

    /// <summary>A number that a numeric type has for a type parameter; null when it is none.</summary>
    private static Value? Constant(IPropertySymbol property, ITypeSymbol type, SyntaxNode where)
    {
        var content = !property.ContainingNamespace.ToDisplayString().StartsWith("System.Numerics", StringComparison.Ordinal) || Conversions.Zero(type.SpecialType) is null or bool ? null
            : property.Name switch
            {
                "Zero" or "AdditiveIdentity" => Conversions.Number(0, type, isChecked: true),
                "One" or "MultiplicativeIdentity" => Conversions.Number(1, type, isChecked: true),
                "MaxValue" or "MinValue" => type.GetMembers(property.Name).OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue)?.ConstantValue,
                _ => null,
            };
        return content is null ? null : Value.Known(content, where);
    }

    /// <summary>Reads a field of a value.</summary>
    public Value Field(Value instance, IFieldSymbol field, SyntaxNode where) => instance switch
    {
        { IsKnown: false } => instance,
        { Content: ObjectValue content } when content.TryGet(field, out var value) => value,
        { Content: TupleValue tuple } when field.Name == "Rest" => instance.With(tuple.Rest((INamedTypeSymbol)field.Type)),
        { Content: TupleValue tuple } => tuple.Items[TupleValue.IndexOf(field)],
        { Content: null } => throw Raise(where, "System.NullReferenceException", $"'{field.Name}' is read of a null reference."),
        _ => EscapedUnknown($"the field '{field.Name}' is not evaluated", where, instance),
    };

    /// <summary>Reads a property: one that is stored, one with a body, one of the builder's API or of the framework.</summary>
    public Value GetProperty(
        IPropertySymbol property, Place? receiver, IReadOnlyList<CallArgument> arguments, bool isVirtual, IOperation operation, Scope scope)
    {
        var instance = receiver?.Get();
        if (instance is { IsKnown: false } && property.ContainingType.TypeKind != TypeKind.Interface && Source.DeclarationOf(property) is null)
        {
            return EscapedUnknown(instance.UnknownReason!, instance.Origin, [.. arguments.Select(argument => argument.Value)]);
        }

        switch (instance?.Content, property.Name)
        {
            case (StackState stack, "Environment"):
                return Value.Known(stack.Environment, operation.Syntax);
            case (ResourceState resource, "Name"):
                return resource.NameValue;
            case (ParameterValue parameter, "Name"):
                return parameter.Name;
            case (TypeValue type, "Name" or "FullName") when (property.Name == "Name" ? type.Name : type.FullName) is { } text:
                return Value.Known(text, operation.Syntax);
            case (ExceptionValue exception, var name) when exception[name] is { } known && IsOfFramework(property, instance, isVirtual, operation.Syntax):
                return known;
            case (ObjectValue { Type.IsAnonymousType: true } anonymous, _) when !IsExtension(property):
                return anonymous[property];
        }

        return property.GetMethod is null
            ? EscapedUnknown($"the property '{property.Name}' is not evaluated", operation.Syntax, instance)
            : property.ReturnsByRef || property.ReturnsByRefReadonly
                ? Referenced(property, receiver, arguments, isVirtual, operation.Syntax).Get()
                : Call(property.GetMethod, receiver, arguments, isVirtual, operation.Syntax);
    }

    /// <summary>A static field: of a type in source after its initialization, or one of the framework.</summary>
    public Value StaticField(IFieldSymbol field, SyntaxNode where)
    {
        if (field.ContainingType.TypeKind == TypeKind.Enum && field.HasConstantValue)
        {
            return Value.Known(new EnumValue(field.ContainingType, field.ConstantValue!), where);
        }

        if (Statements.IsGuarded && RunTimeOnly.IsOfLibrary(field) && Source.DeclarationOf(field.ContainingType) is null)
        {
            throw EvaluationStoppedException.Unknown(where, RunTimeOnly.Reason(field));
        }

        return Source.DeclarationOf(field.ContainingType) is not null
            ? Statics.Get(field, where)
            : Framework.Field(field, where) ?? Value.Unknown(
                RunTimeOnly.IsOfLibrary(field) ? RunTimeOnly.Reason(field) : $"the field '{field.ContainingType.Name}.{field.Name}' is not evaluated", where);
    }

    /// <summary>Whether no type in source says itself what a property is.</summary>
    private bool IsOfFramework(IPropertySymbol property, Value instance, bool isVirtual, SyntaxNode where) =>
        Source.DeclarationOf(property) is null
        && (!isVirtual || property.GetMethod is not { } getter || Source.DeclarationOf(Objects.Implementation(getter, instance, where)) is null);

    /// <summary>A parameter of a primary constructor, which the object keeps.</summary>
    private static Place? Captured(IParameterSymbol parameter, Scope scope) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
        && scope.Frame.This?.Get().Content is ObjectValue instance && instance.TryGet(parameter, out _)
            ? new ComputedPlace(() => instance[parameter], value => instance[parameter] = value)
            : null;

    /// <summary>A field of the type that a generic one stands for here.</summary>
    private static IFieldSymbol Resolve(IFieldSymbol field, Scope scope)
    {
        var type = (INamedTypeSymbol)scope.Frame.Types.Resolve(field.ContainingType);
        return SymbolEqualityComparer.Default.Equals(type, field.ContainingType)
            ? field
            : type.GetMembers(field.Name).OfType<IFieldSymbol>().FirstOrDefault() ?? field;
    }

    public static IPropertySymbol Resolve(IPropertySymbol property, Scope scope)
    {
        if (property.ContainingType is null)
        {
            return property;
        }

        var type = (INamedTypeSymbol)scope.Frame.Types.Resolve(property.ContainingType);
        return SymbolEqualityComparer.Default.Equals(type, property.ContainingType)
            ? property
            : type.GetMembers(property.Name).OfType<IPropertySymbol>()
                .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, property.OriginalDefinition)) ?? property;
    }

    /// <summary>Whether the object decides which override is called: not for <c>base</c>.</summary>
    private static bool IsVirtualCall(IOperation? instance) =>
        instance is not IInstanceReferenceOperation { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.BaseExpressionSyntax };

    /// <summary>An unknown value from code that is not evaluated, which got the values.</summary>
    private static Value EscapedUnknown(string reason, SyntaxNode where, params Value?[] values)
    {
        foreach (var value in values)
        {
            Escape.Of(value, where);
        }

        return Value.Unknown(reason, where);
    }
}
