using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Types;

internal sealed partial class Objects
{
    /// <summary>Equality as <c>EqualityComparer&lt;T&gt;.Default</c> has it.</summary>
    public bool AreEqual(ObjectValue left, Value right)
    {
        if (left.Type is { IsRecord: true, IsValueType: false })
        {
            return IsRecordEqual(left, right);
        }

        if (right.Required().Content is ObjectValue && FindImplementation(left, "System.IEquatable`1", "Equals", left.Type) is { IsImplicitlyDeclared: false } equals)
        {
            return evaluator.IsInstance(right, left.Type)
                && evaluator.Call(equals, Receiver(left), [Argument(equals, right)], false, right.Origin).As<bool>();
        }

        return ObjectEquals(Value.Known(left, right.Origin), right);
    }

    /// <summary>Equality as the static <c>object.Equals</c> has it, which asks neither about an object itself nor about null.</summary>
    private bool AreEqualObjects(Value left, Value right) =>
        left.Content is ObjectValue { Type.IsValueType: false } && ReferenceEquals(left.Content, right.Content)
        || (left.IsNull || right.IsNull ? left.IsNull && right.IsNull : ObjectEquals(left, right));

    /// <summary>Equality as an object's own <c>Equals</c> has it.</summary>
    public bool ObjectEquals(Value left, Value right)
    {
        if (left.Content is not ObjectValue content)
        {
            return right.Content is ObjectValue ? left.Content is null ? false : throw Untold(left) : Equality.AreEqual(left, right);
        }

        if (OverrideInSource(content.Type, "Equals", 1) is { } overridden)
        {
            return evaluator.Call(overridden, Receiver(content), [Argument(overridden, right)], false, right.Origin).As<bool>();
        }

        if (content.Type is { IsRecord: true, IsValueType: false })
        {
            return IsRecordEqual(content, right);
        }

        if (right.Content is not ObjectValue other || !(content.Type.IsRecord || content.Type.IsAnonymousType || content.Type.IsValueType))
        {
            return ReferenceEquals(left.Content, right.Content);
        }

        if (content.Type.IsRecord && TypedEquals(content.Type) is { } own)
        {
            return evaluator.IsInstance(right, content.Type) && evaluator.Call(own, Receiver(content), [Argument(own, right)], false, right.Origin).As<bool>();
        }

        return ReferenceEquals(content, other) || (SymbolEqualityComparer.Default.Equals(content.Type, other.Type) && HaveEqualFields(content, other));
    }

    public int HashOf(ObjectValue value, SyntaxNode origin)
    {
        if (OverrideInSource(value.Type, "GetHashCode", 0) is { } overridden)
        {
            var hash = evaluator.Call(overridden, Receiver(value), [], false, origin).Required();
            return hash.Content is HashValue opaque ? opaque.Code : hash.As<int>();
        }

        return value.Type is { IsRecord: true, IsValueType: false } ? RecordHash(value, value.Type, origin)
            : value.Type.IsRecord || value.Type.IsAnonymousType || value.Type.IsValueType
            ? Members(value).Aggregate(17, (code, member) => unchecked((code * 31) + Equality.HashOf(member)))
            : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(value);
    }

    /// <summary>Order as <c>Comparer&lt;T&gt;.Default</c> has it.</summary>
    public int Compare(ObjectValue left, Value right)
    {
        var compare = FindImplementation(left, "System.IComparable`1", "CompareTo", left.Type)
            ?? FindImplementation(left, "System.IComparable`1", "CompareTo")
            ?? FindImplementation(left, "System.IComparable", "CompareTo")
            ?? throw evaluator.Raise(right.Origin, "System.InvalidOperationException", $"Objects of type {left.Type.Name} cannot be compared.");
        return evaluator.Call(compare, Receiver(left), [Argument(compare, right)], false, right.Origin).AsOrder();
    }

    private static Exception Untold(Value value) => EvaluationStoppedException.Unknown(value.Origin, "whether these values are equal is not evaluated");

    private bool HaveEqualFields(ObjectValue left, ObjectValue right) =>
        Members(left).Zip(Members(right), (l, r) => left.Type.IsRecord || left.Type.IsAnonymousType ? l.Equals(r) : ObjectEquals(l.Required(), r.Required())).All(isEqual => isEqual);

    /// <summary>What a value consists of, in an order that is the same for all of the type.</summary>
    private IEnumerable<Value> Members(ObjectValue value) => value.Type.IsAnonymousType
        ? value.Type.GetMembers().OfType<IPropertySymbol>().Select(property => value[property])
        : InstanceFields(value.Type).Select(field => value[field]);

    private static Variable Receiver(ObjectValue value) => new(Value.Known(value, value.Program.Source.DeclarationOf(value.Type)!));

    private static CallArgument Argument(IMethodSymbol method, Value value) => new(value, value.Origin, method.Parameters[0].Name);
}
