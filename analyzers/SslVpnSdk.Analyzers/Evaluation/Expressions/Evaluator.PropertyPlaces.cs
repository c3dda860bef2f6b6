using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    private Place PropertyPlace(IPropertyReferenceOperation operation, Scope scope)
    {
        var property = Resolve(operation.Property, scope);
        var (receiver, arguments) = ReceiverAndArguments(operation.Instance, operation, operation.Arguments, operation.Property, scope, isLazy: true);
        var isVirtual = IsVirtualCall(operation.Instance);
        if (property.ReturnsByRef || property.ReturnsByRefReadonly)
        {
            return Referenced(property, receiver, arguments, isVirtual, operation.Syntax);
        }

        return new ComputedPlace(
            () => GetProperty(property, receiver, arguments, isVirtual, operation, scope),
            value => SetProperty(property, receiver, arguments, value, isVirtual, operation.Syntax));
    }

    /// <summary>What a property returns a reference to.</summary>
    private Place Referenced(IPropertySymbol property, Place? receiver, IReadOnlyList<CallArgument> arguments, bool isVirtual, SyntaxNode where)
    {
        if (receiver?.Get() is { Content: ArrayValue or SpanValue or string } array && IsSpanConversion(property.ContainingType))
        {
            return new ElementPlace(this, where, property.Type, array, [.. arguments.Select(argument => argument.Value)]);
        }

        LastReference = null;
        Call(property.GetMethod!, receiver, arguments, isVirtual, where);
        return LastReference ?? throw EvaluationStoppedException.Unknown(where, "what this property returns a reference to is not evaluated");
    }

    private void SetProperty(
        IPropertySymbol property, Place? receiver, IReadOnlyList<CallArgument> arguments, Value value, bool isVirtual, SyntaxNode where)
    {
        if ((property.IsStatic || property.Name is "CurrentCulture") && Source.DeclarationOf(property) is null)
        {
            throw EvaluationStoppedException.Unknown(where, "what the framework shares with all code is changed here");
        }

        if (receiver?.Get().Content is ObjectValue { Type.IsAnonymousType: true } anonymous)
        {
            anonymous[property] = value;
        }
        else if (property.SetMethod is { } setter)
        {
            Call(setter, receiver, [.. arguments, new CallArgument(value, value.Origin, "value")], isVirtual, where);
        }
        else if (BackingField(property) is { } field && receiver?.Get() is { } instance)
        {
            SetField(instance, field, value, where);
        }
        else if (BackingField(property) is { IsStatic: true } staticField)
        {
            Statics.Set(staticField, value, where);
        }
        else
        {
            throw EvaluationStoppedException.Unknown(where, NotAssigned);
        }
    }

    /// <summary>Where a property without bodies keeps its value; null when it has bodies.</summary>
    public static IFieldSymbol? BackingField(IPropertySymbol property) => property.ContainingType.GetMembers().OfType<IFieldSymbol>()
        .FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));
}
