using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>A delegate: a lambda with what it captured, or a method with the object it is called on.</summary>
/// <param name="method">The method, by whose parameters arguments are passed.</param>
/// <param name="target">What tells it from other delegates of the same method: the receiver, or the scope a lambda was made in.</param>
/// <param name="invoke">Calls the method with its arguments in the order of the parameters.</param>
internal sealed class DelegateValue(IMethodSymbol method, object? target, Func<IReadOnlyList<CallArgument>, SyntaxNode, Value> invoke)
{
    private readonly object? _target = target;

    public IMethodSymbol Method { get; } = method;

    /// <summary>The receiver of a method, or null: what can be reached through the delegate beside what a lambda captured.</summary>
    public Value? Receiver => _target as Value;

    /// <summary>Whether it is a lambda or a local function, which may reach whatever was in sight where it was made.</summary>
    public bool IsClosure => Method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction;

    /// <summary>The delegates of a combined one, in their order; itself otherwise.</summary>
    public IReadOnlyList<DelegateValue> Parts { get; private init; } = [];

    public Value Invoke(IReadOnlyList<CallArgument> arguments, SyntaxNode call)
    {
        if (Parts.Count == 0)
        {
            return invoke(arguments, call);
        }

        var results = Parts.Select(part => part.Invoke(arguments, call)).ToList();
        return results[results.Count - 1];
    }

    /// <summary>One delegate that calls all of several.</summary>
    public static DelegateValue? Combined(IReadOnlyList<DelegateValue> parts) => parts.Count switch
    {
        0 => null,
        1 => parts[0],
        _ => new DelegateValue(parts[0].Method, null, (_, _) => throw new InvalidOperationException()) { Parts = parts },
    };

    /// <summary>The delegates it consists of.</summary>
    public IReadOnlyList<DelegateValue> InvocationList => Parts.Count == 0 ? [this] : Parts;

    /// <summary>Whether two delegates call the same method on the same object.</summary>
    public static bool AreSame(DelegateValue left, DelegateValue right) =>
        left.InvocationList.Count == right.InvocationList.Count
        && left.InvocationList.Zip(right.InvocationList, IsSamePart).All(isSame => isSame);

    private static bool IsSamePart(DelegateValue left, DelegateValue right) =>
        ReferenceEquals(left, right)
        || (SymbolEqualityComparer.Default.Equals(left.Method, right.Method)
            && left.Receiver?.Content == right.Receiver?.Content
            && !left.IsClosure);
}
