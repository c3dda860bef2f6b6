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

    /// <summary>The delegate without the last part that calls the same as another; itself when there is none, null when nothing is left.</summary>
    /// <exception cref="EvaluationStoppedException">Whether parts are the same cannot be told.</exception>
    public DelegateValue? Without(DelegateValue other, SyntaxNode where)
    {
        var (all, part) = (InvocationList, other.InvocationList);
        for (var start = all.Count - part.Count; start >= 0; start--)
        {
            if (AreSame([.. all.Skip(start).Take(part.Count)], part, where))
            {
                return Combined([.. all.Take(start), .. all.Skip(start + part.Count)]);
            }
        }

        return this;
    }

    /// <summary>Whether two delegates call the same methods on the same objects.</summary>
    /// <exception cref="EvaluationStoppedException">That cannot be told: a lambda that captures nothing is made once, another each time.</exception>
    public static bool AreSame(DelegateValue left, DelegateValue right, SyntaxNode where) => AreSame(left.InvocationList, right.InvocationList, where);

    private static bool AreSame(IReadOnlyList<DelegateValue> left, IReadOnlyList<DelegateValue> right, SyntaxNode where)
    {
        var parts = left.Zip(right, IsSame).ToList();
        return left.Count == right.Count && !parts.Contains(false)
            && (parts.TrueForAll(isSame => isSame is true) ? true : throw EvaluationStoppedException.Unknown(where, "whether two delegates are the same is not evaluated"));
    }

    private static bool? IsSame(DelegateValue left, DelegateValue right) =>
        ReferenceEquals(left, right) ? true
        : !SymbolEqualityComparer.Default.Equals(left.Method, right.Method) ? false
        : ReferenceEquals(left._target, right._target) ? true
        : (left.Receiver?.Content, right.Receiver?.Content) is (HeapValue l, HeapValue r) and not (IStructValue, _) ? Identity.AreSame(l, r, left.Receiver!.Origin)
        : null;
}
