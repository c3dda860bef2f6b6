using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Types;

internal sealed partial class Objects
{
    /// <summary>Calls a method that the compiler writes, or that every object has; null when it is none of those.</summary>
    public Value? Synthesized(IMethodSymbol method, Place? receiver, IReadOnlyList<CallArgument> arguments, SyntaxNode call)
    {
        var instance = receiver?.Get();
        if (method.AssociatedSymbol is IPropertySymbol property && evaluator.Source.DeclarationOf(property) is not null)
        {
            return Stored(property, method, instance, arguments, call);
        }

        if (method.ContainingType.IsRecord && method.IsImplicitlyDeclared && evaluator.Source.DeclarationOf(method.ContainingType) is not null)
        {
            return Record(method, instance, arguments, call);
        }

        return method.ContainingType.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum
            || instance?.Content is ObjectValue { Type.IsAnonymousType: true } or ExceptionValue
            || (instance?.Content is TypeValue && method.Name is "Equals" or "ToString" or "GetHashCode")
            || (instance?.Content is ObjectValue && method.Name is "Equals" or "ToString" or "GetHashCode" or "CompareTo")
            ? OfObject(method, instance, arguments, call)
            : null;
    }

    /// <summary>Reads or writes a property that has no bodies.</summary>
    private Value? Stored(IPropertySymbol property, IMethodSymbol accessor, Value? instance, IReadOnlyList<CallArgument> arguments, SyntaxNode call)
    {
        if (Evaluator.BackingField(property) is not { } field)
        {
            return null;
        }

        if (accessor.MethodKind == MethodKind.PropertyGet)
        {
            return field.IsStatic ? evaluator.Statics.Get(field, call) : evaluator.Field(instance!, field, call).Copied();
        }

        var value = arguments[arguments.Count - 1].Value;
        if (field.IsStatic)
        {
            evaluator.Statics.Set(field, value, call);
        }
        else
        {
            evaluator.SetField(instance!, field, value, call);
        }

        return Value.Known(null, call);
    }

    /// <summary>One of the methods that every object has, of a value of any kind.</summary>
    private Value? OfObject(IMethodSymbol method, Value? instance, IReadOnlyList<CallArgument> arguments, SyntaxNode call)
    {
        switch (method.Name, arguments.Count)
        {
            case ("ReferenceEquals", 2):
                return Value.Known(AreSame(arguments[0].Value, arguments[1].Value), call);
            case ("Equals", 2):
                return Value.Known(AreEqualObjects(arguments[0].Value.Required(), arguments[1].Value.Required()), call);
            case ("Equals", 1) when instance is not null:
                return Value.Known(ObjectEquals(instance.Required(), arguments[0].Value.Required()), call);
            case ("ToString", 0) when instance is not null:
                return Text.Of(instance.Required(), null) is { } text ? Value.Known(text, call) : Value.Unknown("the text of this value is not evaluated", call);
            case ("GetHashCode", 0) when instance is not null:
                return Value.Known(new HashValue(Equality.HashOf(instance.Required())), call);
            case ("MemberwiseClone", 0) when instance?.Content is ObjectValue and not ExceptionValue:
                evaluator.Budget.Allocate(call, 1);
                return Value.Known(((ObjectValue)instance.Content).Clone(), call);
            case ("GetType", 0) when instance is not null:
                return instance.IsNull ? throw evaluator.Raise(call, "System.NullReferenceException", "'GetType' is called on a null reference.")
                    : Evaluator.TypeAsValue(ExactType(instance), call);
            default:
                return null;
        }
    }

    /// <summary>The type a value was made with; null when what is known is only one by which it is used.</summary>
    private ITypeSymbol? ExactType(Value value) => value.Required().Content switch
    {
        ArrayValue or Builders.StackState or Builders.ResourceState => null,
        HostObject host when TypeNames.IsExact(host) is false => null,
        _ => evaluator.RuntimeType(value),
    };

    /// <summary>Whether two references are to the same object.</summary>
    /// <exception cref="EvaluationStoppedException">That depends on where a text or a box comes from.</exception>
    public static bool AreSame(Value left, Value right) => (left.Required().Content, right.Required().Content) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (TypeValue type, var other) => type.Equals(other),
        (_, TypeValue) => false,
        (HeapValue and not IStructValue and var l, var r) => Identity.AreSame(l, r, left.Origin),
        (_, HeapValue and not IStructValue) => false,
        (Builders.StackState or Builders.ResourceState or Builders.ParameterValue, _) => ReferenceEquals(left.Content, right.Content),
        (DelegateValue, _) when !ReferenceEquals(left.Content, right.Content) => throw EvaluationStoppedException.Unknown(left.Origin, "whether two delegates are the same object is not evaluated"),
        (string a, string b) when a != b => false,
        _ => throw EvaluationStoppedException.Unknown(left.Origin, "whether two references are to the same object is not evaluated for values of this kind"),
    };
}
